// Reading a column without trusting it: a damaged file may hold anything, and must not end the program.

import Foundation
import GRDB

extension Row {
    /// A column that has to be there, or the file is damaged.
    func required<Value: DatabaseValueConvertible>(_ index: Int) throws -> Value {
        let stored: DatabaseValue = self[index]
        guard let value = Value.fromDatabaseValue(stored) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unexpected value")
        }
        return value
    }

    /// A time that has to be there.
    func requiredTime(_ index: Int) throws -> Date {
        Date(timeIntervalSinceReferenceDate: try required(index))
    }
}
