/// Sentences about a file as a whole: what it is, how it is built, what happened to it on the way.
enum FileMessages {
    static let notASettlementReport = Words(
        "this is not a settlement report that can be read[; it begins with “{text}”]; download the settlement report "
            + "(Flat File V2) or the Date Range transaction report from Seller Central and use that file",
        "这不是可以读取的结算报告[，文件开头是“{text}”]；请从卖家平台重新下载结算报告（Flat File V2）或日期范围交易报告后再试")
    static let emptyFile = Words(
        "the file is empty; download the report again",
        "文件是空的；请重新下载报告")
    static let headerMissing = Words(
        "no header row was found[ (needed: {expected})][; the first row reads “{text}”|; the first row reads "
            + "“{found}”]; "
            + "use the report exactly as downloaded, with its first line",
        "找不到表头行[（需要：{expected}）][，第一行是“{text}”|，第一行是“{found}”]；请使用原样下载、保留首行的报告")
    static let headerRepeated = Words(
        "the header row appears again, so several reports were pasted into one file; give each report as its own file",
        "表头行重复出现，说明多份报告被粘贴到同一个文件里；请按报告分别提供文件")
    static let unknownColumns = Words(
        "[the columns {columns} are not known|some columns are not known] and were not counted; if one of them holds "
            + "money, the "
            + "total will not tie: please report the column names",
        "[列 {columns} 无法识别|有些列无法识别]，未计入合计；如果其中包含金额，总额将对不平，请把列名反馈给我们")
    static let duplicateColumns = Words(
        "[the columns {columns} appear twice|a column appears twice] in the header, so it is not clear which one "
            + "counts; use the "
            + "report as downloaded",
        "表头中[列 {columns} 出现了两次|有列出现了两次]，无法判断以哪一列为准；请使用原样下载的报告")
    static let fileCutAtEnd = Words(
        "the file ends in the middle of a row[ (“{text}”)], so rows are missing; download the report again",
        "文件在一行中间就结束了[（“{text}”）]，后面的明细缺失；请重新下载报告")
    static let missingFinalLineEnd = Words(
        "the last line has no line end; it was counted, but check that nothing after it is missing",
        "最后一行没有换行符；该行已计入，请确认其后没有缺失内容")
    static let raggedRow = Words(
        "the row has [{found} cells where the header has {expected}|another number of cells than the header][: "
            + "“{text}”], so its "
            + "amounts cannot be trusted; use the report as downloaded",
        "该行[有 {found} 个单元格，而表头有 {expected} 个|的单元格数与表头不一致][：“{text}”]，金额不可信；请使用原样下载的报告")
    static let spreadsheetDamage = Words(
        "a spreadsheet program has changed the file[ (“{text}”)]; download the report again and do not save it from "
            + "Excel first",
        "文件被表格软件改动过[（“{text}”）]；请重新下载报告，不要先用 Excel 打开另存")
    static let encodingMixed = Words(
        "some characters are not in the encoding of the rest[ ({found} instead of {expected})][: “{text}”]; amounts "
            + "are not "
            + "affected, but names may read wrongly",
        "部分字符与文件其余部分的编码不同[（是 {found}，应为 {expected}）][：“{text}”]；不影响金额，但名称可能显示为乱码")
    static let controlCharacters = Words(
        "the file contains control characters[ (“{text}”)], which were left out; check how the file was passed on",
        "文件含有控制字符[（“{text}”）]，已忽略；请检查文件的传输过程")
    static let archiveDamaged = Words(
        "the compressed file is damaged or cut short[ (“{text}”)]; download it again",
        "压缩文件已损坏或不完整[（“{text}”）]；请重新下载")
    static let fileUnreadable = Words(
        "the file cannot be opened[: {text}]; check the path and your right to read it",
        "文件无法打开[：{text}]；请检查路径和读取权限")
    static let unknownElement = Words(
        "[the XML element {text} is not known|an XML element is not known][ and carries {amount}], so the total "
            + "cannot be "
            + "trusted; please report the element's name",
        "[XML 元素 {text} 无法识别|有 XML 元素无法识别][，金额为 {amount}]，总额不可信；请把元素名称反馈给我们")
}
