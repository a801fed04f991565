// Which kinds of session there are, for whoever has a session's name and bytes alone.

import EthicsEngine
import Foundation

/// The kinds of session that there are.
enum SessionKinds {
    static let all: [any SessionKind.Type] = [Reflection.self, Meeting.self, TrackWalk.self]

    /// What a session of a kind began with, by its first event; nil when this program can't read it.
    static func beginning(_ first: Data, of kind: String) -> SessionBeginning? {
        named(kind).flatMap { beginning(first, $0) }
    }

    /// What keeps a session from being read and gone on with; nil when nothing does. A kind that this program does not know
    /// is a newer one's.
    static func trouble(_ bodies: [Data], of kind: String) -> LogTrouble? {
        guard let kind = named(kind) else { return .newer }
        return trouble(bodies, kind)
    }

    private static func named(_ name: String) -> (any SessionKind.Type)? { all.first { $0.kind == name } }

    private static func beginning<Kind: SessionKind>(_ first: Data, _ kind: Kind.Type) -> SessionBeginning? {
        (try? EventLog.event(first, of: kind)).flatMap(Kind.beginning)
    }

    private static func trouble<Kind: SessionKind>(_ bodies: [Data], _ kind: Kind.Type) -> LogTrouble? {
        do throws(LogTrouble) {
            _ = try EventLog.events(bodies, of: kind)
            return nil
        } catch {
            return error
        }
    }
}
