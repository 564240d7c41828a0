import Foundation
import SellingPartnerAPI
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The built program running `acorn simulate`, for as long as a piece of work takes.
struct SimulateRun: Sendable {
    /// The one line on standard output.
    let line: JSONValue

    /// What is left when it has ended.
    struct Ending: Sendable {
        let status: Int32
        let wasKilled: Bool
        let output: String
        let errors: String
    }

    /// After so many seconds it is ended by force: the work waits for its turn among all other tests.
    static let secondsMax = 2_400

    struct NotReady: Error, CustomStringConvertible {
        let description: String
    }

    /// Starts it with these options, waits for the line, does the work, stops it with a signal and waits for its end.
    static func run(
        _ options: [String], stop signal: Int32 = SIGTERM, environment: [String: String] = [:],
        _ work: (SimulateRun) async throws -> Void
    ) async throws -> Ending {
        let scratch = try Scratch()
        let process = Process()
        process.executableURL = URL(filePath: Acorn.path)
        process.arguments = ["simulate"] + options
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": scratch.path, "LC_ALL": "C.UTF-8"]
            .merging(environment) { $1 }
        process.currentDirectoryURL = URL(filePath: scratch.path)
        let errors = try scratch.handle("stderr")
        let output = Pipe()
        (process.standardOutput, process.standardError) = (output, errors)
        process.standardInput = FileHandle.nullDevice
        let pieces = AsyncStream.makeStream(of: Data.self)
        let ended = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in ended.continuation.finish() }
        try process.run()
        // A thread, and no readability handler: that one leaves its descriptor with the event loop for a moment after
        // it was closed, and where another program has inherited it the loop then follows a pointer to nowhere.
        let reading = output.fileHandleForReading
        Thread.detachNewThread {
            while case let data = reading.availableData, !data.isEmpty { pieces.continuation.yield(data) }
            pieces.continuation.finish()
        }
        let pid = process.processIdentifier
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.secondsMax)) { [weak process] in
            if process?.isRunning == true { kill(pid, SIGKILL) }
        }
        var text = Data()
        var iterator = pieces.stream.makeAsyncIterator()
        do {
            while !text.contains(0x0A), let piece = await iterator.next() { text += piece }
            guard let newline = text.firstIndex(of: 0x0A) else {
                throw NotReady(description: String(decoding: try scratch.data("stderr"), as: UTF8.self))
            }
            let line = try JSONDecoder().decode(JSONValue.self, from: text[..<newline])
            try await work(SimulateRun(line: line))
        } catch {
            kill(pid, SIGKILL)
            for await _ in ended.stream {}
            throw error
        }
        kill(pid, signal)
        for await _ in ended.stream {}
        while let piece = await iterator.next() { text += piece }
        return Ending(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
            output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: try scratch.data("stderr"), as: UTF8.self))
    }

    // MARK: Talking to it

    func text(_ path: String...) -> String { line[path: path]?.string ?? "" }

    var application: JSONValue { line["applications"]?.array?.first ?? .null }

    func authorization(_ region: String) -> JSONValue {
        (line["authorizations"]?.array ?? []).first { $0["region"]?.string == region } ?? .null
    }

    /// The environment with which `acorn api call` calls as this seller.
    func credentials(_ refreshToken: String) -> [String: String] {
        [
            "ACORN_CLIENT_ID": application["clientId"]?.string ?? "",
            "ACORN_CLIENT_SECRET": application["clientSecret"]?.string ?? "", "ACORN_REFRESH_TOKEN": refreshToken,
        ]
    }

    /// Runs `acorn api call` against it.
    func call(_ arguments: [String], region: String, refreshToken: String) async throws -> Acorn.Outcome {
        try await Acorn.run(
            ["api", "call"] + arguments + [
                "--endpoint", text("endpoints", region), "--token-endpoint", text("lwa"),
            ], environment: credentials(refreshToken))
    }

    struct Answer: Sendable {
        let status: Int
        let json: JSONValue
        let location: String?
        let headers: [String: String]
    }

    /// One request; redirects are not followed.
    static func send(
        _ method: String, _ address: String, headers: [String: String] = [:], body: String? = nil
    ) async throws -> Answer {
        var request = URLRequest(url: try #require(URL(string: address)))
        request.httpMethod = method
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        request.httpBody = body.map { Data($0.utf8) }
        let session = URLSession(configuration: .ephemeral, delegate: NoRedirects(), delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        let reply = try #require(response as? HTTPURLResponse)
        var named: [String: String] = [:]
        for (name, value) in reply.allHeaderFields { named["\(name)".lowercased()] = "\(value)" }
        return Answer(
            status: reply.statusCode, json: (try? JSONDecoder().decode(JSONValue.self, from: data)) ?? .null,
            location: named["location"], headers: named)
    }

    private final class NoRedirects: NSObject, URLSessionTaskDelegate {
        func urlSession(
            _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
            newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
        ) { completionHandler(nil) }
    }
}
