// Which part names which: reads, prints, and answers with a status.

import ArrowsModel
import Foundation

@main
enum Program {
    static func main() {
        let status: Status
        do throws(Failure) {
            status = try run(Options(CommandLine.arguments.dropFirst()))
        } catch {
            note(error.message)
            status = error.status
        }
        exit(status.rawValue)
    }

    private static func run(_ options: Options) throws(Failure) -> Status {
        if options.isHelp {
            print(Options.help)
            return .fine
        }
        let layers = try layers(options.rules)
        let tree = try SourceTree(options.sources)
        try IndexLibrary.load(options.library)
        let reading = try StoreReading(IndexStore(options.store), tree: tree)
        let report = Report(reading, layers: layers)
        if let list = options.list {
            print(try report.list(from: list.from, to: list.to))
        } else {
            print(report.tables)
        }
        let isBehind = !reading.stale.isEmpty
        if isBehind { note(age(reading.stale)) }
        if !options.isCheck { return .fine }
        let breaches = report.breaches
        // A store that is behind the sources can show what is wrong, but never that nothing is.
        if isBehind, breaches.isEmpty { return .unreadable }
        print("\n" + Report.text(of: breaches))
        return breaches.isEmpty ? .fine : .breach
    }

    private static func layers(_ path: String) throws(Failure) -> Layers {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .usage(
                "The file of layers \(path) can't be read. Run arrows in the root of the package, or name the file with "
                    + "--rules FILE.")
        }
        do throws(Layers.Fault) {
            return try Layers(text: String(decoding: data, as: UTF8.self))
        } catch {
            throw .usage("\(path)\(error.line.map { ":\($0)" } ?? ""): \(error.message)")
        }
    }

    private static func age(_ stale: [String]) -> String {
        let files = stale.count.counting("file was", "files were")
        let some = stale.prefix(3).map { "Sources/\($0)" }.joined(separator: ", ") + (stale.count > 3 ? " …" : "")
        return "The store is behind the sources: \(files) changed or added after the build (\(some)). "
            + "Run swift build, and arrows after it."
    }

    private static func note(_ text: String) {
        // What was printed before comes first, also when both go to one file.
        fflush(nil)
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
