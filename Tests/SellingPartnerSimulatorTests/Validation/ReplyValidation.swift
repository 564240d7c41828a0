import Foundation
import OfficialModels
import SellingPartnerAPI

@testable import SellingPartnerSimulator

/// Replies that were collected to be held against Amazon's own models, by a program that shares nothing with the
/// simulator: `validate_replies.py`, with `jsonschema` from PyPI.
struct ReplyValidation {
    /// What the validator says.
    struct Verdict {
        /// One line for every fault.
        let faults: [String]
        /// `500 replies, 20 kinds, 0 faulty`.
        let summary: String
    }

    /// Why there is no verdict.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private var lines: [UInt8] = []
    private(set) var count = 0

    /// Whether the validator can run here.
    static var isPossible: Bool { OfficialModels.folder != nil && python != nil }
    /// What to say where it cannot.
    static let advice = "needs Amazon's models (make models) and python3 with pip and PyPI for jsonschema"

    /// Adds a reply. `name` is what a fault of it is shown with.
    mutating func add(_ descriptor: OperationDescriptor, _ reply: OperationReply, name: String = "") {
        var line: SimulatedJSON = [
            "call": .string(name), "method": .string(descriptor.method.rawValue), "path": .string(descriptor.path),
            "status": .int(reply.status),
        ]
        if let body = reply.body { line = line.with("body", body) }
        lines += line.bytes + [UInt8(ascii: "\n")]
        count += 1
    }

    /// Adds a document that has a JSON Schema of its own; `schema` is the file's path among the models.
    mutating func add(_ document: SimulatedJSON, schema: String, name: String = "") {
        let line: SimulatedJSON = ["call": .string(name), "schema": .string(schema), "body": document]
        lines += line.bytes + [UInt8(ascii: "\n")]
        count += 1
    }

    /// What the validator says of all that was added. Errors: `Failure`.
    func verdict() throws -> Verdict {
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
        let build = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
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
