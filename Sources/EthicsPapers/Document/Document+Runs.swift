// Which sections of a document stand together on a sheet.

extension Document {
    /// Sections that stand together on a sheet.
    package struct Run {
        /// The sections in order.
        package let sections: [Section]
        /// The place of the first in the document.
        package let start: Int
        /// Whether they stand in two columns; a plan does not, nor does a section that is alone.
        package let isInColumns: Bool
    }

    /// The sections as a sheet has them: those between plans together.
    package var runs: [Run] {
        var result: [Run] = []
        var start = sections.startIndex
        while start < sections.endIndex {
            let isPlan = sections[start].hasSteps
            let run = Array(sections[start...].prefix { $0.hasSteps == isPlan })
            result.append(Run(sections: run, start: start, isInColumns: !isPlan && run.count > 1))
            start += run.count
        }
        return result
    }
}
