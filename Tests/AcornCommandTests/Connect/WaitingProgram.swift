import Foundation
import Glibc
import Synchronization

/// A program that is watched while it runs: each stream is read by a thread of its own to its end.
final class WaitingProgram: Sendable {
    private let process: Process
    private let output: StreamReading
    private let errors: StreamReading
    private let ended: AsyncStream<Void>

    init(_ path: String, _ arguments: [String], environment: [String: String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        let ended = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in ended.continuation.finish() }
        try process.run()
        (self.process, self.ended) = (process, ended.stream)
        self.output = StreamReading(output.fileHandleForReading)
        self.errors = StreamReading(errors.fileHandleForReading)
        let pid = process.processIdentifier
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Program.secondsMax)) { [weak process] in
            if process?.isRunning == true { Glibc.kill(pid, SIGKILL) }
        }
    }

    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    /// The first line on standard error that fits.
    func firstError(where fits: (String) -> Bool) async throws -> String {
        for await line in errors.lines where fits(line) { return line }
        throw Missing(description: "no such line: " + errors.text)
    }

    func kill() { Glibc.kill(process.processIdentifier, SIGKILL) }

    /// Waits for the end.
    func end() async -> Acorn.Outcome {
        for await _ in ended {}
        for await _ in errors.lines {}
        for await _ in output.lines {}
        return Acorn.Outcome(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
            output: Data(output.text.utf8), errors: errors.text)
    }
}

/// A stream of text that a thread reads to its end.
private final class StreamReading: Sendable {
    let lines: AsyncStream<String>
    private let read = Mutex("")

    init(_ handle: FileHandle) {
        let stream = AsyncStream.makeStream(of: String.self)
        lines = stream.stream
        let descriptor = dup(handle.fileDescriptor)
        Thread.detachNewThread { [self] in
            var (line, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 4_096))
            while true {
                let count = Glibc.read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                read.withLock { $0 += String(decoding: buffer[..<count], as: UTF8.self) }
                for byte in buffer[..<count] {
                    if byte != 0x0A {
                        line.append(byte)
                        continue
                    }
                    stream.continuation.yield(String(decoding: line, as: UTF8.self))
                    line = []
                }
            }
            close(descriptor)
            stream.continuation.finish()
        }
    }

    /// Everything up to now.
    var text: String { read.withLock { $0 } }
}
