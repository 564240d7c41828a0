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

    struct NotReady: Error, CustomStringConvertible {
        let description: String
    }

    static let readySecondsMax = 60.0

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
        let (output, errors) = (try scratch.handle("stdout"), try scratch.handle("stderr"))
        (process.standardOutput, process.standardError) = (output, errors)
        process.standardInput = FileHandle.nullDevice
        let ended = AsyncStream.makeStream(of: Void.self)
        process.terminationHandler = { _ in ended.continuation.finish() }
        try process.run()
        do {
            let line = try await ready(process, scratch)
            try await work(SimulateRun(line: line))
        } catch {
            kill(process.processIdentifier, SIGKILL)
            for await _ in ended.stream {}
            throw error
        }
        kill(process.processIdentifier, signal)
        for await _ in ended.stream {}
        return Ending(
            status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
            output: String(decoding: try scratch.data("stdout"), as: UTF8.self),
            errors: String(decoding: try scratch.data("stderr"), as: UTF8.self))
    }

    private static func ready(_ process: Process, _ scratch: Scratch) async throws -> JSONValue {
        let end = Date().addingTimeInterval(readySecondsMax)
        while Date() < end, process.isRunning {
            let text = try scratch.data("stdout")
            if let newline = text.firstIndex(of: 0x0A) {
                return try JSONDecoder().decode(JSONValue.self, from: text[..<newline])
            }
            // The program is another process: there is nothing but time to wait by.
            try await Task.sleep(for: .milliseconds(50))
        }
        throw NotReady(description: String(decoding: try scratch.data("stderr"), as: UTF8.self))
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
