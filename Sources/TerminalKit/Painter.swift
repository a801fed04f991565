// Brings a canvas to the screen of curses, with as little work as the difference to the last one allows.

import CNcurses

struct Painter {
    private(set) var palette: Palette
    /// What is on the screen; nil when that is not known.
    private var shown: Canvas?
    private var cursorIsVisible = false

    init(palette: Palette) { self.palette = palette }

    /// Forgets what is on the screen: the next canvas is painted whole.
    mutating func forget() { shown = nil }

    /// Shows what is on the screen with another palette. Only what looks different with it is sent.
    mutating func change(to palette: Palette) {
        guard palette != self.palette else { return }
        self.palette = palette
        guard let canvas = shown else { return }
        shown = nil
        paint(canvas)
    }

    /// Shows a canvas; the same one again costs no byte.
    mutating func paint(_ canvas: Canvas) {
        guard canvas != shown, let window = curses_screen_window() else { return }
        let known = shown?.size == canvas.size ? shown : nil
        if known == nil { werase(window) }
        for row in 0..<min(canvas.size.rows, Int(curses_rows())) {
            if let known, canvas.hasSameRow(row, as: known) { continue }
            paint(row, of: canvas, window: window)
        }
        let place = canvas.cursor ?? canvas.rest
        wmove(window, Int32(clamping: place.row), Int32(clamping: place.column))
        if (canvas.cursor != nil) != cursorIsVisible {
            cursorIsVisible.toggle()
            curs_set(cursorIsVisible ? 1 : 0)
        }
        wrefresh(window)
        shown = canvas
    }

    /// Writes a row as cells: unlike strings they neither wrap nor scroll at the last column, and a mark can't get on
    /// to a character of another row.
    private func paint(_ row: Int, of canvas: Canvas, window: UnsafeMutablePointer<WINDOW>) {
        let slots = canvas.slots(row: row)
        withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: slots.count) { buffer in
            var count = 0
            // The second half of a wide character belongs to the cell of the first.
            for (column, slot) in slots.enumerated() where !slot.isSecondHalf {
                let marks = canvas.marks(row: row, column: column)
                buffer.initializeElement(at: count, to: encoded(slot.base, marks: marks, style: palette[slot.role]))
                count += 1
            }
            mvwadd_wchnstr(window, Int32(row), 0, buffer.baseAddress, Int32(count))
        }
    }

    private func encoded(_ base: Unicode.Scalar, marks: [Unicode.Scalar], style: Palette.Style) -> cchar_t {
        var result = cchar_t()
        withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: marks.count + 2) { wide in
            wide[0] = wchar_t(bitPattern: base.value)
            var count = 1
            for mark in marks where !Self.changesWidth(mark) {
                wide[count] = wchar_t(bitPattern: mark.value)
                count += 1
            }
            wide[count] = 0
            setcchar(&result, wide.baseAddress, style.attributes, style.pair, nil)
        }
        return result
    }

    /// Joiners and variation selectors make some terminals draw other widths than curses counts, which would shift
    /// the rest of the row. Without them every terminal draws the parts side by side.
    private static func changesWidth(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
    }
}
