/// What one amount's text says, read on its own.
package enum AmountReading: Hashable, Sendable {
    /// One reading only, in micros; `mark` is the decimal mark that proved itself, if any did.
    case exact(Int64, mark: UInt8?)
    /// `1,234` and its like: a thousands separator or a decimal mark. The report must settle which.
    case ambiguous(AmbiguousAmount)
    /// No amount. Nothing is guessed.
    case unreadable(AmountFault)
}

/// A text with one separator before exactly three digits, and what it would mean either way, in micros.
package struct AmbiguousAmount: Hashable, Sendable {
    package let asGrouping: Int64
    package let asDecimal: Int64
    /// The separator: a comma or a point.
    package let separator: UInt8
}

/// Why a text is no amount.
package enum AmountFault: String, Hashable, Sendable {
    case empty, notANumber, badGrouping, moreThanSixDecimals, tooLarge, exponent
}

/// Reads amounts as Amazon's files and spreadsheets write them, without knowing the marketplace.
///
/// A point or comma counts as the decimal mark only where it cannot be anything else (`facts/settlements.md` §5; C# SDK
/// #571 shows comma and point inside one report). Grouping must be right: threes, or the Indian lakh pattern.
package enum AmountText {
    /// Reads a whole text; blanks around it are ignored (`321.69    ` is real, `facts/settlements.md` §2).
    package static func read(_ text: some Sequence<UInt8>) -> AmountReading {
        var scan = AmountScan()
        for byte in trimmed(Array(text)) {
            if let fault = scan.take(byte) { return .unreadable(fault) }
        }
        return scan.finish()
    }

    package static func read(_ text: String) -> AmountReading { read(text.utf8) }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var slice = bytes[...]
        while let last = slice.last, last == 0x20 || last == 0x0D { slice.removeLast() }
        while slice.first == 0x20 { slice.removeFirst() }
        return slice
    }
}

/// One pass over an amount's bytes: digits, and the separators with the number of digits that followed each.
private struct AmountScan {
    private var negative = false
    private var seenSign = false
    private var digits: [UInt8] = []
    private var separators: [(mark: UInt8, at: Int)] = []
    private var pending: [UInt8] = []

    private static let space = UInt8(ascii: " ")
    private static let point = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")

    mutating func take(_ byte: UInt8) -> AmountFault? {
        if byte >= 0x80 || !pending.isEmpty { return takeWide(byte) }
        switch byte {
        case 0x30...0x39:
            guard digits.count < 40 else { return .tooLarge }
            digits.append(byte & 0x0F)
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            guard !seenSign, digits.isEmpty, separators.isEmpty else { return .notANumber }
            seenSign = true
            negative = byte == UInt8(ascii: "-")
        case Self.point, Self.comma, UInt8(ascii: "'"):
            return separate(byte)
        case Self.space:
            // French and Polish group with a blank; after the sign it is only a gap.
            return digits.isEmpty ? nil : separate(Self.space)
        case UInt8(ascii: "e"), UInt8(ascii: "E"):
            return digits.isEmpty ? .notANumber : .exponent
        default:
            return .notANumber
        }
        return nil
    }

    private mutating func separate(_ mark: UInt8) -> AmountFault? {
        guard separators.count < 16 else { return .badGrouping }
        separators.append((mark, digits.count))
        return nil
    }

    /// Two- and three-byte marks: no-break space, narrow no-break space, the typographic apostrophe and the minus sign;
    /// a lone 0xA0 is the no-break space of a Windows code page.
    private mutating func takeWide(_ byte: UInt8) -> AmountFault? {
        if pending.isEmpty, byte == 0xA0 { return digits.isEmpty ? nil : separate(Self.space) }
        pending.append(byte)
        switch pending {
        case [0xC2, 0xA0], [0xE2, 0x80, 0xAF]:
            pending = []
            return digits.isEmpty ? nil : separate(Self.space)
        case [0xE2, 0x80, 0x99]:
            pending = []
            return separate(UInt8(ascii: "'"))
        case [0xE2, 0x88, 0x92]:
            pending = []
            return take(UInt8(ascii: "-"))
        case [0xC2], [0xE2], [0xE2, 0x80], [0xE2, 0x88]:
            return nil
        default:
            return .notANumber
        }
    }

    mutating func finish() -> AmountReading {
        // A blank after the last digit separates nothing, be it a no-break one.
        while let last = separators.last, last.mark == Self.space, last.at == digits.count { separators.removeLast() }
        guard pending.isEmpty else { return .unreadable(.notANumber) }
        guard !digits.isEmpty else { return .unreadable(seenSign || !separators.isEmpty ? .notANumber : .empty) }
        guard let last = separators.last else { return value(integerDigits: digits.count, mark: nil) }
        let marks = Set(separators.map(\.mark))
        let after = digits.count - last.at
        let canBeDecimal =
            (last.mark == Self.point || last.mark == Self.comma)
            && separators.filter { $0.mark == last.mark }.count == 1
        if canBeDecimal, after == 0 { return .unreadable(.notANumber) }
        if canBeDecimal, marks.count > 1 || separators.count == 1 {
            guard grouped(separators.dropLast(), end: last.at) else { return .unreadable(.badGrouping) }
            if separators.count == 1, after == 3, isAmbiguousLead(last.at) { return ambiguous(last) }
            return value(integerDigits: last.at, mark: last.mark)
        }
        guard marks.count == 1, grouped(separators[...], end: digits.count) else { return .unreadable(.badGrouping) }
        return value(integerDigits: digits.count, mark: nil)
    }

    /// Before a thousands separator stand one to three digits that do not start with zero; anything else makes it a
    /// decimal mark.
    private func isAmbiguousLead(_ count: Int) -> Bool { (1...3).contains(count) && digits[0] != 0 }

    private func ambiguous(_ separator: (mark: UInt8, at: Int)) -> AmountReading {
        guard case .exact(let grouping, _) = value(integerDigits: digits.count, mark: nil),
            case .exact(let decimal, _) = value(integerDigits: separator.at, mark: nil)
        else { return .unreadable(.tooLarge) }
        return .ambiguous(AmbiguousAmount(asGrouping: grouping, asDecimal: decimal, separator: separator.mark))
    }

    /// Whether separators stand where groups of three (or of two after the last three, as in India) end.
    private func grouped(_ marks: ArraySlice<(mark: UInt8, at: Int)>, end: Int) -> Bool {
        guard let first = marks.first else { return true }
        guard marks.allSatisfy({ $0.mark == first.mark }), first.at >= 1, first.at <= 3 else { return false }
        var sizes: [Int] = []
        var previous = first.at
        for mark in marks.dropFirst() {
            sizes.append(mark.at - previous)
            previous = mark.at
        }
        guard end - previous == 3 else { return false }
        return sizes.allSatisfy { $0 == 3 } || (first.at <= 2 && sizes.allSatisfy { $0 == 2 })
    }

    private func value(integerDigits: Int, mark: UInt8?) -> AmountReading {
        var micros: Int64 = 0
        var scale: Int64 = 1_000_000
        for (index, digit) in digits.enumerated() {
            if index < integerDigits {
                let (tens, over) = micros.multipliedReportingOverflow(by: 10)
                let (sum, more) = tens.addingReportingOverflow(Int64(digit))
                guard !over, !more else { return .unreadable(.tooLarge) }
                micros = sum
            } else if index == integerDigits {
                break
            }
        }
        let (whole, over) = micros.multipliedReportingOverflow(by: scale)
        guard !over else { return .unreadable(.tooLarge) }
        var fraction: Int64 = 0
        for digit in digits[min(integerDigits, digits.count)...] {
            scale /= 10
            if scale == 0 {
                guard digit == 0 else { return .unreadable(.moreThanSixDecimals) }
                continue
            }
            fraction += Int64(digit) * scale
        }
        let (total, more) = whole.addingReportingOverflow(fraction)
        guard !more else { return .unreadable(.tooLarge) }
        return .exact(negative ? -total : total, mark: mark)
    }
}
