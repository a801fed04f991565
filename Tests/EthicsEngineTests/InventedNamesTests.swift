// Whoever writes about a case names the people in it, and is not asked about them.

import EthicsEngine
import Testing

@Suite struct InventedNamesTests {
    @Test("A name of the case is not asked about, a surname with it and other names are")
    func besides() {
        let invented: Set = ["Farida", "Siv"]
        #expect(PersonalData.find(in: "Jeg ville ha spurt Siv og Farida først.", besides: invented) == [])
        #expect(PersonalData.find(in: "Dette er Faridas sak.", besides: invented) == [])
        #expect(PersonalData.find(in: "Jeg ville ha spurt Siv og Kari først.", besides: invented) == [.name])
        #expect(PersonalData.find(in: "Jeg ville ha spurt Siv Hansen først.", besides: invented) == [.name])
        #expect(PersonalData.find(in: "Ring Siv på 912 34 567", besides: invented) == [.telephone])
    }
}
