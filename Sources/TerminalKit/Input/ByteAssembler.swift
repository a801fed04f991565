// UTF-8 that arrives byte by byte, with pauses anywhere.

struct ByteAssembler {
    private var value: UInt32 = 0
    private var missing = 0
    private var smallest: UInt32 = 0

    /// The scalar that this byte completes. Bytes that are no UTF-8 are left out.
    mutating func append(_ byte: UInt8) -> Unicode.Scalar? {
        if missing > 0, byte & 0xC0 == 0x80 {
            value = value << 6 | UInt32(byte & 0x3F)
            missing -= 1
            // Longer than needed is not allowed: it hides characters.
            return missing == 0 && value >= smallest ? Unicode.Scalar(value) : nil
        }
        switch byte {
        case 0x00...0x7F: begin(0, missing: 0, smallest: 0)
        case 0xC2...0xDF: begin(byte & 0x1F, missing: 1, smallest: 0x80)
        case 0xE0...0xEF: begin(byte & 0x0F, missing: 2, smallest: 0x800)
        case 0xF0...0xF4: begin(byte & 0x07, missing: 3, smallest: 0x10000)
        default: begin(0, missing: 0, smallest: 0)
        }
        return byte < 0x80 ? Unicode.Scalar(byte) : nil
    }

    private mutating func begin(_ bits: UInt8, missing: Int, smallest: UInt32) {
        value = UInt32(bits)
        self.missing = missing
        self.smallest = smallest
    }
}
