// Which words stand in which texts. A thousand cases repeat the same words, so that they take a tenth of the memory of their
// texts, and looking through each word once answers for all of them.

import Foundation

/// The words of many texts.
struct WordIndex: Equatable, Sendable {
    /// Every word once, each with a blank after it, and a zero at the end.
    let letters: [UInt8]
    /// Where each word begins.
    private let starts: [Int32]
    /// The numbers of each text's words, each once.
    let texts: [[Int32]]

    /// Reads texts one by one.
    struct Builder {
        private var letters: [UInt8] = []
        private var starts: [Int32] = []
        private var texts: [[Int32]] = []
        /// The number of each word.
        private var numbers: [[UInt8]: Int32] = [:]
        /// The last text that each word was seen in.
        private var seen: [Int32] = []
    }

    fileprivate init(letters: [UInt8], starts: [Int32], texts: [[Int32]]) {
        self.letters = letters
        self.starts = starts
        self.texts = texts
    }

    /// Puts an index together again.
    ///
    /// - Parameters:
    ///   - letters: As they were.
    ///   - counts: How many words each text has.
    ///   - words: The numbers of the words of all texts, one text after the other.
    init(letters: [UInt8], counts: [Int32], words: [Int32]) {
        let blank = UInt8(ascii: " ")
        let ends = letters.indices.filter { letters[$0] == blank }
        var rest = words[...]
        self.init(
            letters: letters, starts: (ends.isEmpty ? [] : [0]) + ends.dropLast().map { Int32($0 + 1) },
            texts: counts.map { count in
                let text = Array(rest.prefix(max(0, Int(count))))
                rest = rest.dropFirst(text.count)
                return text
            })
    }

    /// Whether the letters end as they should, and every text has only words that there are.
    var isSound: Bool {
        letters.last == 0 && !letters.dropLast().contains(0)
            && texts.allSatisfy { $0.allSatisfy { starts.indices.contains(Int($0)) } }
    }

    /// The words that have these letters in them.
    struct Hits: Equatable, Sendable {
        fileprivate let isHit: [Bool]
    }

    /// Finds the words that have some letters in them.
    ///
    /// - Parameter part: The letters, without blanks, and a zero at the end.
    func words(with part: [UInt8]) -> Hits {
        var isHit = [Bool](repeating: false, count: starts.count)
        letters.withUnsafeBytes { letters in
            guard let base = letters.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            part.withUnsafeBytes { part in
                guard let part = part.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
                var number = 0
                // The C library looks for letters several times as fast as Swift does.
                while number < starts.count, let found = strstr(base + Int(starts[number]), part) {
                    let place = UnsafePointer(found) - base
                    number = self.number(at: place, from: number)
                    isHit[number] = true
                    number += 1
                }
            }
        }
        return Hits(isHit: isHit)
    }

    /// Whether a text has one of the words.
    func text(_ text: Int, has hits: Hits) -> Bool { texts[text].contains { hits.isHit[Int($0)] } }

    /// The shortest of a text's words that are among some; nil when none is.
    func shortestWord(of text: Int, among hits: Hits) -> [UInt8]? {
        texts[text].filter { hits.isHit[Int($0)] }.map(word).min { $0.count < $1.count }
    }

    /// The first of a text's words that is wanted; nil when none is.
    func word(of text: Int, where isWanted: ([UInt8]) -> Bool) -> [UInt8]? {
        texts[text].lazy.map(word).first(where: isWanted)
    }

    private func word(_ number: Int32) -> [UInt8] {
        Array(letters[Int(starts[Int(number)])...].prefix { $0 != UInt8(ascii: " ") })
    }

    /// The number of the word at a place, which is this one or a later one. Most often it is one of the next few.
    private func number(at place: Int, from first: Int) -> Int {
        var step = 1
        var low = first
        while low + step < starts.count, starts[low + step] <= place {
            low += step
            step *= 2
        }
        var high = min(low + step, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }
}

extension WordIndex.Builder {
    /// The index of what was read.
    var index: WordIndex { WordIndex(letters: letters + [0], starts: starts, texts: texts) }

    /// Reads a text.
    ///
    /// - Parameters:
    ///   - text: Folded, with a zero at the end.
    ///   - isWanted: Whether a word is wanted.
    mutating func add(_ text: [UInt8], where isWanted: (ArraySlice<UInt8>) -> Bool = { _ in true }) {
        var numbers: [Int32] = []
        let number = Int32(texts.count)
        for word in text.dropLast().split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
        where isWanted(word) {
            let found = find(Array(word))
            guard seen[Int(found)] != number else { continue }
            seen[Int(found)] = number
            numbers.append(found)
        }
        // Copied to have the room it needs and no more.
        texts.append(numbers.map { $0 })
    }

    /// The number of a word, which is given one the first time.
    private mutating func find(_ word: [UInt8]) -> Int32 {
        if let number = numbers[word] { return number }
        let number = Int32(starts.count)
        numbers[word] = number
        starts.append(Int32(letters.count))
        seen.append(-1)
        letters += word
        letters.append(UInt8(ascii: " "))
        return number
    }
}
