import ArgumentParser
import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// `acorn api call`: any operation, from the command line.
struct APICall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Call an operation and print Amazon's reply.",
        discussion: """
            acorn api call getMarketplaceParticipations --region EU
            acorn api call searchOrders --param createdAfter=2026-01-01T00:00:00Z --all-pages
            acorn api call getMyFeesEstimates --body request.json --dry-run

            Credentials are read from ACORN_CLIENT_ID, ACORN_CLIENT_SECRET and ACORN_REFRESH_TOKEN, from the same keys
            (clientId, clientSecret, refreshToken) of the configuration file, or from --credentials FILE. They are
            never taken from the command line, where other programs could read them.

            The reply is printed as Amazon sent it; --all-pages prints a JSON array of replies. Amazon's limits are
            kept: the call waits for its turn. Exit codes: 0 done, 1 Amazon refused or could not be reached, 2
            unusable input or configuration.
            """)

    @Argument(help: "An operation: searchOrders, or OrdersV0.getOrders where several APIs have one.")
    var operation: String

    @Option(
        name: .customLong("param"),
        help: "NAME=VALUE. Repeat for more. Arrays take commas (\\, for a comma inside) or several --param.")
    var parameters: [String] = []

    @Option(help: "The request's body: a JSON file, or - for standard input.")
    var body: String?

    @OptionGroup var access: APIAccess

    @Flag(help: "Follow the pages to the last; prints an array of replies.")
    var allPages = false

    @Flag(help: "Show what would be sent, and send nothing.")
    var dryRun = false

    @Option(help: "Personal data wanted: buyerInfo, shippingAddress, buyerTaxInformation. Repeat for more.")
    var dataElement: [String] = []

    @Option(help: "The report type a document belongs to, for documents that need a restricted data token.")
    var reportType: String?

    @Option(help: "Seconds to wait for a turn under the usage plan.")
    var waitMax: Int = 300

    func validate() throws {
        guard (0...86_400).contains(waitMax) else { throw ValidationError("--wait-max takes 0 to 86400 seconds") }
        if body == "-", access.credentials == "-" {
            throw ValidationError("only one of --body and --credentials can be standard input")
        }
    }

    func run() async throws {
        let request = try request()
        if allPages, request.descriptor.pagination == nil {
            throw ValidationError("\(request.descriptor.id) has no pages; leave --all-pages out")
        }
        let environment = ProcessInfo.processInfo.environment
        let target = try await access.target(request, environment: environment)
        if dryRun { return try show(request, target) }
        let credentials = try await access.credentials(
            isGrantless: request.descriptor.isGrantless, environment: environment)
        let transport = NetworkTransport()
        do {
            let client = SellingPartnerClient(
                credentials: credentials, configuration: target, transport: transport, logger: access.logger)
            try await call(client, request)
            try await transport.shutdown()
        } catch {
            try? await transport.shutdown()
            guard let error = error as? SellingPartnerError else { throw error }
            try fail(error)
        }
    }

    private func request() throws -> OperationRequest {
        let descriptor = try OperationName.operation(operation)
        let texts = try APIParameters.read(parameters, of: descriptor)
        do {
            return try OperationRequest(descriptor, texts: texts, body: try body.map(APIBody.read))
        } catch let error as OperationParameterError {
            throw ValidationError("\(error). `acorn api describe \(descriptor.id)` shows all parameters")
        }
    }

    private var options: CallOptions {
        CallOptions(
            dataElements: dataElement.map { OperationAuthorization.DataElement(rawValue: $0) }, reportType: reportType,
            waitMax: .seconds(waitMax))
    }

    private func call(_ client: SellingPartnerClient, _ request: OperationRequest) async throws {
        guard allPages else {
            let reply = try await client.rawReply(to: request, options: options)
            if reply.body.isEmpty { access.note("done: HTTP \(reply.status), no body") }
            return try put(reply.body, end: reply.body.isEmpty ? "" : "\n")
        }
        var pages = 0
        for try await page in client.rawPages(of: request, options: options) {
            try put(Data((pages == 0 ? "[\n" : ",\n").utf8))
            try put(page.body)
            pages += 1
            access.note("page \(pages), \(page.body.count) bytes")
        }
        try put(Data((pages == 0 ? "[]\n" : "\n]\n").utf8))
    }

    private func put(_ data: Data, end: String = "") throws {
        try (data + Data(end.utf8)).withUnsafeBytes {
            try Destination.put($0, to: STDOUT_FILENO, named: "standard output")
        }
    }

    private func show(_ request: OperationRequest, _ target: ClientConfiguration) throws {
        let preview: RequestPreview
        do { preview = try RequestPreview(request, endpoint: target.endpoint) } catch {
            throw ValidationError("\(error)")
        }
        var text = "\(preview.method.rawValue) \(preview.address)\n"
        for (name, value) in preview.headers { text += "\(name): \(value)\n" }
        text += "x-amz-access-token: [secret]\nx-amz-date: [now]\nuser-agent: \(target.userAgent.text)\n"
        try put(Data(text.utf8))
        if let body = preview.body { try put(Data("\n".utf8) + body, end: "\n") }
    }

    /// Says on standard error what went wrong; 2 where it is the input's or the configuration's fault.
    private func fail(_ error: SellingPartnerError) throws -> Never {
        FileHandle.standardError.write(Data("Error: \(error)\n".utf8))
        for one in error.errors {
            let details = one.details.map { " (\($0))" } ?? ""
            FileHandle.standardError.write(Data("  \(one.code): \(one.message ?? "")\(details)\n".utf8))
        }
        throw ExitCode(error.code == .unsendable || error.code == .noAuthorization ? 2 : 1)
    }
}

extension OperationDescriptor {
    /// Whether the application itself calls it, without a seller.
    var isGrantless: Bool { if case .grantless = authorization { true } else { false } }
}
