// MotoServer: an SQS to test against.
//
// What this room is for: one way for all test targets to have moto's server, installed once and stopped again.
// What it must not do: check anything.
import Foundation
import RunningSimulator
package import SellingPartnerAPI
package import Testing

/// moto's server, an SQS by other people that many use in place of AWS, as it comes from its package index.
package struct MotoServer: Sendable {
    package let address: String

    /// What the server needs for SQS; `moto[server]` would bring much more.
    private static let packages = ["moto==5.2.5", "flask==3.1.3", "flask-cors==6.0.5"]

    private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    private static let environment = tests.deletingLastPathComponent().appending(path: ".build/python-moto")

    private static let made = Task {
        let prepare = tests.appending(path: "PythonClient/prepare")
        return await ended(try start("/bin/sh", [prepare.path, environment.path] + packages, to: .nullDevice)) == 0
    }

    /// Whether it could be installed; false where there is no Python or no way to its package index.
    package static func isAtHand() async -> Bool { (try? await made.value) ?? false }

    package static let advice: Comment = "needs python3 with venv and PyPI for moto"

    // MARK: Running

    package struct NotReady: Error, CustomStringConvertible {
        package let description: String
    }

    /// Runs `work` beside a server on a free port, and stops the server.
    package static func run<Value: Sendable>(
        _ work: (MotoServer) async throws -> Value
    ) async throws -> Value {
        let said = Pipe()
        let process = try start(
            environment.appending(path: "bin/python").path, ["-u", "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"],
            to: said.fileHandleForWriting)
        try said.fileHandleForWriting.close()
        let pieces = lines(of: said.fileHandleForReading)
        do {
            var text = ""
            for await piece in pieces {
                text += piece
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

    /// What a program says, read by a thread of its own to its end, so that the program never waits for a reader.
    private static func lines(of handle: FileHandle) -> AsyncStream<String> {
        let pieces = AsyncStream.makeStream(of: String.self)
        Thread.detachNewThread {
            while true {
                let data = handle.availableData
                guard !data.isEmpty else { break }
                pieces.continuation.yield(String(decoding: data, as: UTF8.self))
            }
            pieces.continuation.finish()
        }
        return pieces.stream
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

    package func call(_ action: String, _ body: String) async throws -> JSONValue {
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
    package func makeQueue(_ name: String) async throws -> String {
        try #require(try await call("CreateQueue", #"{"QueueName":"\#(name)"}"#)["QueueUrl"]?.string)
    }

    /// Takes every message out of a queue.
    package func receiveAll(from queue: String) async throws -> [String] {
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
