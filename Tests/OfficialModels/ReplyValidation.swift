import Foundation

/// Replies that were collected to be held against Amazon's own models, by a program that shares nothing with the
/// project: `validate_replies.py`, with `jsonschema` from PyPI.
package struct ReplyValidation {
    /// What the validator says.
    package struct Verdict {
        /// One line for every fault.
        package let faults: [String]
        /// `500 replies, 20 kinds, 0 faulty`.
        package let summary: String
    }

    /// Why there is no verdict.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String

        package init(description: String) { self.description = description }
    }

    private var lines: [UInt8] = []
    package private(set) var count = 0

    package init() {}

    /// Whether the validator can run here.
    package static var isPossible: Bool { OfficialModels.folder != nil && python != nil }
    /// What to say where it cannot.
    package static let advice = "needs Amazon's models (make models) and python3 with pip and PyPI for jsonschema"

    /// Adds a reply to `method` at `path`, the model's own template. `body` is JSON as it came, nil for none; `name`
    /// is what a fault of it is shown with.
    package mutating func add(method: String, path: String, status: Int, body: [UInt8]?, name: String = "") {
        add([("call", name), ("method", method), ("path", path)], #""status":\#(status)"#, body)
    }

    /// Adds a document that has a JSON Schema of its own; `schema` is the file's path among the models.
    package mutating func add(document: [UInt8], schema: String, name: String = "") {
        add([("call", name), ("schema", schema)], nil, document)
    }

    private mutating func add(_ texts: [(name: String, value: String)], _ more: String?, _ body: [UInt8]?) {
        let members = texts.map { #""\#($0.name)":\#(Self.quoted($0.value))"# } + (more.map { [$0] } ?? [])
        lines += "{\(members.joined(separator: ","))".utf8
        if let body {
            // One reply a line: between JSON's tokens a line end is as good as a blank.
            lines += #","body":"#.utf8
            lines += body.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
        }
        lines += "}\n".utf8
        count += 1
    }

    private static func quoted(_ text: String) -> String {
        String(decoding: (try? JSONEncoder().encode(text)) ?? Data(#""?""#.utf8), as: UTF8.self)
    }

    /// What the validator says of all that was added. Errors: `Failure`.
    package func verdict() throws -> Verdict {
        guard let python = Self.python, let models = OfficialModels.folder else {
            throw Failure(description: Self.advice)
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "replies-\(UUID().uuidString).ndjson")
        try Data(lines).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = Self.here.appending(path: "validate_replies.py")
        let (status, text) = try Self.run(python, [script.path, models.path, file.path])
        let said = text.split(separator: "\n").map(String.init)
        guard status < 2, let summary = said.last else { throw Failure(description: text) }
        return Verdict(faults: said.dropLast(), summary: summary)
    }

    // MARK: Python

    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    private static let packages = ["jsonschema==4.26.0"]

    /// A Python that has what the validator needs, made once and kept with the build; nil where it cannot be made.
    static let python: URL? = {
        let build = here.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: ".build")
        let home = build.appending(path: "python-validator")
        let python = home.appending(path: "bin/python")
        if works(python) { return python }
        // Made beside its place and then moved, so that two test runs do not meet in a half-made one.
        let making = build.appending(path: "python-validator-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: making) }
        let own = making.appending(path: "bin/python")
        let pip = ["-m", "pip", "install", "-q", "--timeout", "20", "--retries", "1"]
        guard let made = try? run(URL(filePath: "/usr/bin/env"), ["python3", "-m", "venv", making.path]),
            made.status == 0, let installed = try? run(own, pip + packages), installed.status == 0, works(own)
        else { return nil }
        try? FileManager.default.removeItem(at: home)
        try? FileManager.default.moveItem(at: making, to: home)
        return works(python) ? python : nil
    }()

    private static func works(_ python: URL) -> Bool {
        guard FileManager.default.isExecutableFile(atPath: python.path) else { return false }
        return (try? run(python, ["-c", "import jsonschema"]))?.status == 0
    }

    private static func run(_ program: URL, _ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
