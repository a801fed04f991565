// Parses every YAML file in a folder, one after the other, and does nothing with it. Usage: bare-yams FOLDER.

import Foundation
import Yams

let folder = CommandLine.arguments.dropFirst().first ?? "."
var nodes = 0
for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
where name.hasSuffix(".yaml") {
    let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    if try Yams.compose(yaml: text, .basic) != nil { nodes += 1 }
}
print("\(nodes) files parsed.")
