/// Walks the numbers, words and marks of one date.
struct DateRangeDateScan {
    private enum Token: Equatable { case number(Int, digits: Int), word(String), mark(Unicode.Scalar) }
    private var tokens: [Token] = []
    private var at = 0

    /// Words that carry no meaning: `28 de fev. de 2026`, `31. august 2026 kl. 16.42`, `8 h 31 min`, `2026年8月31日`.
    private static let fillers: Set<String> = [
        "de", "del", "di", "den", "d", "le", "el", "of", "r", "kl", "at", "um", "à", "om", "t", "uhr", "h", "min", "s",
        "dnia",
        "年", "月", "日", "時", "分", "秒",
    ]
    private static let halves: [String: Int] = [
        "am": 0, "pm": 12, "午前": 0, "午後": 12, "上午": 0, "下午": 12, "öö": 0, "ös": 12, "fm": 0, "em": 12, "vorm": 0,
        "nachm": 12,
    ]

    init(_ text: String) {
        var number = (value: 0, digits: 0)
        var word = ""
        var pending: [Token] = []
        func flush() {
            if number.digits > 0 { pending.append(.number(number.value, digits: number.digits)) }
            if !word.isEmpty { pending.append(.word(word)) }
            number = (0, 0)
            word = ""
        }
        for scalar in text.unicodeScalars {
            if let digit = Self.digit(scalar) {
                if !word.isEmpty || number.digits >= 9 { flush() }
                number = (number.value * 10 + digit, number.digits + 1)
            } else if Self.isLetter(scalar) {
                if number.digits > 0 { flush() }
                word.unicodeScalars.append(scalar)
            } else {
                flush()
                if scalar != " " { pending.append(.mark(scalar)) }
            }
        }
        flush()
        tokens = Self.joiningHalves(pending)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value >= 0x61 && scalar.value <= 0x7A }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        scalar.value >= 0x30 && scalar.value <= 0x39 ? Int(scalar.value - 0x30) : nil
    }

    /// `a.m.`, `p. m.` become one word; so does `3月` with its number, where it follows a name's form.
    private static func joiningHalves(_ tokens: [Token]) -> [Token] {
        var result: [Token] = []
        var index = 0
        while index < tokens.count {
            if case .word(let letter) = tokens[index], letter == "a" || letter == "p" {
                var next = index + 1
                if next < tokens.count, tokens[next] == .mark(".") { next += 1 }
                if next < tokens.count, tokens[next] == .word("m") {
                    result.append(.word(letter + "m"))
                    index = next + 1
                    if index < tokens.count, tokens[index] == .mark(".") { index += 1 }
                    continue
                }
            }
            result.append(tokens[index])
            index += 1
        }
        return result
    }

    mutating func read() -> DateRangeDateReading? {
        guard tokens.count <= 40, let (first, second, shows) = namedDay() ?? numericDay() else { return nil }
        guard let seconds = timeOfDay(), let offset = zone(), at == tokens.count else { return nil }
        func moment(_ day: CalendarDay) -> DateRangeMoment {
            DateRangeMoment(instant: day.startUTC.adding(seconds: Int64(seconds - offset)), day: day)
        }
        return DateRangeDateReading(moment: moment(first), swapped: second.map(moment), showsDayFirst: shows)
    }

    // The day.

    private typealias Day = (CalendarDay, CalendarDay?, Bool?)

    /// A day with the month's name, in whatever order: `Aug 31, 2026`, `1 juil. 2026`, `28 de fev. de 2026`,
    /// `31-Aug-26`.
    private mutating func namedDay() -> Day? {
        var day: Int?
        var month: Int?
        var year: Int?
        var index = 0
        while index < tokens.count, day == nil || month == nil || year == nil {
            switch tokens[index] {
            case .number(let value, let digits):
                if digits == 4, year == nil {
                    year = value
                } else if digits <= 2, day == nil {
                    day = value
                } else if digits == 2,
                    year == nil, month != nil
                {
                    year = 2000 + value
                } else {
                    return nil
                }
            case .word(let word):
                if month == nil, let named = DateRangeLexicon.months[word] {
                    month = named
                } else if !Self.fillers.contains(word) {
                    return nil
                }
            case .mark(let mark):
                guard mark == "." || mark == "," || mark == "-" || mark == "/" else { return nil }
            }
            index += 1
        }
        guard let day, let month, let year, let result = CalendarDay(year: year, month: month, day: day) else {
            return nil
        }
        at = index
        return (result, nil, nil)
    }

    /// A day in numbers: `01.08.2026`, `2026/08/31`, `8/31/2026`, `2026年8月31日`.
    private mutating func numericDay() -> Day? {
        at = 0
        guard let (first, firstDigits) = number(), let mark = dateMark(), let (second, _) = number(), dateMark() != nil,
            let (third, thirdDigits) = number()
        else { return nil }
        if case .word("日")? = peek { at += 1 }
        if firstDigits == 4 { return CalendarDay(year: first, month: second, day: third).map { ($0, nil, nil) } }
        guard thirdDigits == 4 || thirdDigits == 2 else { return nil }
        let year = thirdDigits == 4 ? third : 2000 + third
        let dayFirst = CalendarDay(year: year, month: second, day: first)
        guard mark != "." else { return dayFirst.map { ($0, nil, nil) } }
        let monthFirst = CalendarDay(year: year, month: first, day: second)
        switch (dayFirst, monthFirst) {
        case (let day?, let other?): return (day, day == other ? nil : other, nil)
        case (let day?, nil): return (day, nil, true)
        case (nil, let day?): return (day, nil, false)
        case (nil, nil): return nil
        }
    }

    private mutating func dateMark() -> Unicode.Scalar? {
        switch peek {
        case .mark(let mark)? where mark == "." || mark == "/" || mark == "-":
            at += 1
            return mark
        case .word("年")?, .word("月")?:
            at += 1
            return "/"
        default:
            return nil
        }
    }

    // The time of day and the zone.

    private var peek: Token? { at < tokens.count ? tokens[at] : nil }

    private mutating func number() -> (Int, Int)? {
        guard case .number(let value, let digits)? = peek else { return nil }
        at += 1
        return (value, digits)
    }

    /// Seconds of the day; zero where no time is written.
    private mutating func timeOfDay() -> Int? {
        skip { $0 == .mark(",") || $0 == .mark(".") || $0 == .mark("-") || Self.isFiller($0) }
        var half = halfOfDay()
        guard case .number(var hour, let digits)? = peek else { return half == nil ? 0 : nil }
        guard digits <= 2 else { return nil }
        at += 1
        guard let minute = sexagesimal(), minute < 60 else { return nil }
        let second = sexagesimal() ?? 0
        if peek == .mark("."), at + 1 < tokens.count, case .number = tokens[at + 1] { at += 2 }
        skip { Self.isFiller($0) }
        half = half ?? halfOfDay()
        if let half {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + half
        }
        guard hour < 24, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private mutating func sexagesimal() -> Int? {
        let start = at
        switch peek {
        case .mark(":")?, .mark(".")?, .word("h")?, .word("min")?, .word("時")?, .word("分")?: at += 1
        default: return nil
        }
        guard let (value, digits) = number(), digits <= 2 else {
            at = start
            return nil
        }
        return value
    }

    private mutating func halfOfDay() -> Int? {
        guard case .word(let word)? = peek, let half = Self.halves[word] else { return nil }
        at += 1
        if peek == .mark(".") { at += 1 }
        return half
    }

    private static func isFiller(_ token: Token) -> Bool {
        if case .word(let word) = token { return fillers.contains(word) }
        return false
    }

    private mutating func skip(_ condition: (Token) -> Bool) {
        while let token = peek, condition(token) { at += 1 }
    }

    /// Seconds east of Greenwich; zero where no zone is written, as in Amazon's settlement files.
    private mutating func zone() -> Int? {
        skip { $0 == .mark("(") || $0 == .mark(",") }
        guard at < tokens.count else { return 0 }
        var offset = 0
        if case .word(let word)? = peek {
            guard let known = DateRangeZone.offsets[word] else { return nil }
            offset = known
            at += 1
        }
        skip { $0 == .mark(")") }
        guard let sign = peek else { return offset }
        guard sign == .mark("+") || sign == .mark("-") else { return nil }
        at += 1
        guard let (value, digits) = number() else { return nil }
        var minutes = digits >= 3 ? value / 100 * 60 + value % 100 : value * 60
        if digits < 3, peek == .mark(":") || peek == .mark(".") {
            at += 1
            guard let (more, _) = number(), more < 60 else { return nil }
            minutes += more
        }
        skip { $0 == .mark(")") }
        guard minutes <= 14 * 60 else { return nil }
        return offset + (sign == .mark("-") ? -minutes : minutes) * 60
    }
}
