import Foundation
import RunningSimulator
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// moto's server, an SQS by other people that many use in place of AWS, as it comes from its package index.
struct MotoServer: Sendable {
    let address: String

    /// What the server needs for SQS; `moto[server]` would bring much more.
    private static let packages = ["moto==5.2.5", "flask==3.1.3", "flask-cors==6.0.5"]

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let environment = tests.deletingLastPathComponent().appending(path: ".build/python-moto")

    private static let made = Task {
        let prepare = tests.appending(path: "PythonClient/prepare")
        return await ended(try start("/bin/sh", [prepare.path, environment.path] + packages, to: .nullDevice)) == 0
    }

    /// Whether it could be installed; false where there is no Python or no way to its package index.
    static func isAtHand() async -> Bool { (try? await made.value) ?? false }

    static let advice: Comment = "needs python3 with venv and PyPI for moto"

    // MARK: Running

    struct NotReady: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs `work` beside a server on a free port, and stops the server.
    static func run<Value: Sendable>(_ work: (MotoServer) async throws -> Value) async throws -> Value {
        let said = Pipe()
        let process = try start(
            environment.appending(path: "bin/python").path, ["-u", "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"],
            to: said.fileHandleForWriting)
        try said.fileHandleForWriting.close()
        let pieces = AsyncStream.makeStream(of: Data.self)
        said.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            pieces.continuation.yield(data)
            if data.isEmpty { pieces.continuation.finish() }
        }
        defer { said.fileHandleForReading.readabilityHandler = nil }
        do {
            var text = ""
            for await piece in pieces.stream {
                text += String(decoding: piece, as: UTF8.self)
                if text.contains(#/Running on http:\S+\s/#) { break }
            }
            guard let match = text.firstMatch(of: #/Running on (http:\S+)/#) else { throw NotReady(description: text) }
            let value = try await work(MotoServer(address: String(match.output.1)))
            // It holds nothing, and ignores SIGTERM where the tests' own process does.
            kill(process.processIdentifier, SIGKILL)
            _ = await ended(process)
            return value
        } catch {
            // It holds nothing, and ignores SIGTERM where the tests' own process does.
            kill(process.processIdentifier, SIGKILL)
            _ = await ended(process)
            throw error
        }
    }

    private static func start(_ program: String, _ arguments: [String], to output: FileHandle) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = output
        try process.run()
        return process
    }

    /// Its exit code, once it has ended.
    private static func ended(_ process: Process) async -> Int32 {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                process.waitUntilExit()
                continuation.resume(returning: process.terminationStatus)
            }
        }
    }

    // MARK: Asking it, as whoever owns the queue

    func call(_ action: String, _ body: String) async throws -> JSONValue {
        let reply = try await RunningSimulator.exchange(
            .post, address + "/",
            headers: [
                ("Content-Type", "application/x-amz-json-1.0"), ("X-Amz-Target", "AmazonSQS.\(action)"),
                // It looks up which service is meant, and checks nothing.
                (
                    "Authorization",
                    "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sqs/aws4_request, "
                        + "SignedHeaders=host, Signature=0"
                ),
            ],
            body: body)
        try #require(reply.status == 200, "\(action): \(String(decoding: reply.body, as: UTF8.self))")
        return reply.body.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: reply.body)
    }

    /// Makes a queue and gives its address.
    func makeQueue(_ name: String) async throws -> String {
        try #require(try await call("CreateQueue", #"{"QueueName":"\#(name)"}"#)["QueueUrl"]?.string)
    }

    /// Takes every message out of a queue.
    func receiveAll(from queue: String) async throws -> [String] {
        var all: [String] = []
        while true {
            let reply = try await call(
                "ReceiveMessage", #"{"QueueUrl":"\#(queue)","MaxNumberOfMessages":10,"VisibilityTimeout":600}"#)
            let messages = reply["Messages"]?.array ?? []
            if messages.isEmpty { return all }
            all += messages.compactMap { $0["Body"]?.string }
        }
    }
}
