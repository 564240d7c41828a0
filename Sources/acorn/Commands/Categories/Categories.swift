import AcornCore
import ArgumentParser
import Foundation

/// `acorn categories`: the table that says where every cent goes.
struct Categories: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "categories",
        abstract: "Show the category tree and the rules that fill it.",
        discussion: """
            A rule is one line: transaction type | amount type | amount description | category. A * stands for any
            text, the first rule that fits wins, and what no rule knows goes to other/unclassified. Write rules of
            your own in the same form and give them to `acorn reconcile --categories FILE`: they are asked first.
            """)

    @Option(help: "text, json or csv.")
    var format: ListFormat = .text

    @Option(help: "en or zh.")
    var lang: String?

    /// What `--format` takes here.
    enum ListFormat: String, CaseIterable, ExpressibleByArgument { case text, json, csv }

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        try Destination(path: nil).write { sink in
            switch format {
            case .text: writeText(language, to: &sink)
            case .json: writeJSON(language, to: &sink)
            case .csv: writeCSV(language, to: &sink)
            }
        }
    }

    private func writeText(_ language: Language, to sink: inout BufferedSink) {
        for category in Category.allCases {
            let path = category.rawValue.padding(toLength: 36, withPad: " ", startingAt: 0)
            sink.write(path + category.name(in: language) + "\n")
        }
        sink.write("\n" + CategoryTable.standardRules + "\n")
    }

    private func writeJSON(_ language: Language, to sink: inout BufferedSink) {
        var json = JSONWriter(sink: sink)
        json.beginArray()
        for rule in CategoryTable.standard.rules {
            json.beginObject(inline: true)
            json.member("transactionType", rule.transactionType)
            json.member("amountType", rule.amountType)
            json.member("amountDescription", rule.amountDescription)
            json.member("category", rule.category.rawValue)
            json.member("name", rule.category.name(in: language))
            json.end()
        }
        json.end()
        sink = json.sink
    }

    private func writeCSV(_ language: Language, to sink: inout BufferedSink) {
        func row(_ cells: [String]) { CSVWriter.write(cells.map { .value($0) }, to: &sink) }
        row(["transaction type", "amount type", "amount description", "category", "name"])
        for rule in CategoryTable.standard.rules {
            row([
                rule.transactionType, rule.amountType, rule.amountDescription, rule.category.rawValue,
                rule.category.name(in: language),
            ])
        }
    }
}
