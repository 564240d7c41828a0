/// What most likely keeps a total from tying: the machine word of the fact `likely`.
enum LikelyCause: Hashable {
    case cutAtStart, cutAtEnd, doubledRows, unreadableRows, unknown
    /// Leaving out the row on this line would make the total tie.
    case oneRow(line: String)
    /// The amount on this line would tie with the opposite sign.
    case signFlipped(line: String)

    /// Reads the machine word; nil for one that is not known, which is then better not shown to people.
    init?(_ word: String) {
        let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count) {
        case ("cutAtStart", _): self = .cutAtStart
        case ("cutAtEnd", _): self = .cutAtEnd
        case ("doubledRows", _): self = .doubledRows
        case ("unreadableRows", _): self = .unreadableRows
        case ("unknown", _): self = .unknown
        case ("oneRow", 2): self = .oneRow(line: parts[1])
        case ("signFlipped", 2): self = .signFlipped(line: parts[1])
        default: return nil
        }
    }

    /// The cause in words; `date` is the day before or after which rows are missing.
    func words(date: String?) -> Words {
        switch self {
        case .cutAtStart:
            Words(
                "rows at the start" + (date.map { " (before \($0))" } ?? "") + " are most likely missing",
                "很可能缺少开头" + (date.map { "（\($0) 之前）" } ?? "") + "的明细行")
        case .cutAtEnd:
            Words(
                "rows at the end" + (date.map { " (after \($0))" } ?? "") + " are most likely missing",
                "很可能缺少末尾" + (date.map { "（\($0) 之后）" } ?? "") + "的明细行")
        case .doubledRows:
            Words(
                "some rows are most likely in the file twice, as after pasting two downloads together",
                "很可能有明细行被重复计入，例如把两次下载的内容粘在了一起")
        case .unreadableRows:
            Words(
                "the rows whose amounts could not be read most likely hold the rest",
                "差额很可能在那些金额无法读取的行里")
        case .unknown:
            Words("no single cause explains it", "没有单一原因可以解释")
        case .oneRow(let line):
            Words("without line \(line) it would tie, so look at that row first", "去掉第 \(line) 行即可对平，请先检查该行")
        case .signFlipped(let line):
            Words(
                "with the opposite sign on line \(line) it would tie, so look at that row first",
                "第 \(line) 行金额的正负号颠倒即可对平，请先检查该行")
        }
    }
}
