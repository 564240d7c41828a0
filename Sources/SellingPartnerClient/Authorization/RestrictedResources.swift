import Foundation
import SellingPartnerAPI

/// What a restricted data token opens: one method and path, and the data elements where the operation has a choice.
///
/// Source: facts §3 (Tokens API 2021-03-01).
struct RestrictedResources: Sendable, Hashable {
    let method: String
    let path: String
    let dataElements: [String]
    let targetApplication: String?

    /// What the call needs; nil when the seller's token is enough.
    init?(_ written: WrittenRequest, options: CallOptions) {
        switch written.descriptor.authorization {
        case .sellerOrRestricted(let offered):
            let wanted = options.dataElements.filter(offered.contains)
            guard !wanted.isEmpty else { return nil }
            dataElements = Set(wanted.map(\.rawValue)).sorted()
        case .restricted:
            dataElements = []
        case .restrictedByReportType:
            guard let type = options.reportType, RestrictedReports.types.contains(type) else { return nil }
            dataElements = []
        case .seller, .grantless:
            return nil
        }
        method = written.descriptor.method.rawValue
        path = written.path
        targetApplication = options.targetApplication
    }

    /// All of it in one text, for keeping tokens apart.
    var text: String {
        "\(method) \(path) \(dataElements.joined(separator: ",")) \(targetApplication ?? "")"
    }

    /// The call that makes the token.
    var request: OperationRequest {
        var resource: [String: JSONValue] = ["method": .string(method), "path": .string(path)]
        if !dataElements.isEmpty { resource["dataElements"] = .array(dataElements.map { .string($0) }) }
        var body: [String: JSONValue] = ["restrictedResources": .array([.object(resource)])]
        if let targetApplication { body["targetApplication"] = .string(targetApplication) }
        var request = OperationRequest(OperationDescriptor.TokensV20210301.createRestrictedDataToken)
        request.setBody(body)
        return request
    }

    /// The reply to `request`.
    struct Reply: Decodable, Sendable {
        let token: Secret
        let seconds: Double

        init(from decoder: any Decoder) throws {
            let reader = try WireReader(decoder)
            let text: String = try reader.required("restrictedDataToken")
            token = Secret(text)
            seconds = try reader.required("expiresIn")
        }
    }
}

/// Report types whose documents hold personal data. Source: facts §3.
enum RestrictedReports {
    static let types: Set<String> = {
        var types: Set = [
            "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_INVOICING", "GET_AMAZON_FULFILLED_SHIPMENTS_DATA_TAX",
            "GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING", "GET_EASYSHIP_DOCUMENTS", "GET_GST_MTR_B2B_CUSTOM",
            "GET_VAT_TRANSACTION_DATA", "SC_VAT_TAX_REPORT",
        ]
        let families = [
            "GET_FLAT_FILE_ORDER_REPORT_DATA", "GET_FLAT_FILE_ORDERS_RECONCILIATION_DATA", "GET_ORDER_REPORT_DATA",
        ]
        for family in families {
            for purpose in ["SHIPPING", "INVOICING", "TAX"] { types.insert("\(family)_\(purpose)") }
        }
        return types
    }()
}
