package import SellingPartnerAPI

/// One canned answer of an official model: `responses.<status>.x-amzn-api-sandbox.static[]`.
package struct SandboxCase: Sendable {
    /// The model it is from, `orders-api-model/ordersV0.json`.
    package let model: String
    package let operationID: String
    package let method: String
    /// With parameters in braces, base path included.
    package let path: String
    package let status: Int
    /// Place in the list of the status, from 0.
    package let index: Int
    /// What the request must carry, by parameter name; the body is called as the model calls it.
    package let parameters: [String: JSONValue]
    /// The same names, and where the model has them.
    package let places: [String: Place]
    /// The body of the answer; nil when the case names none.
    package let response: JSONValue?
    package let responseHeaders: [String: String]

    /// Where a model has a parameter.
    package enum Place: Sendable, Hashable {
        case path, query, header, body
        /// The case names a parameter that the operation does not have.
        case unknown
    }

    package init(
        model: String, operationID: String, method: String, path: String, status: Int, index: Int,
        parameters: [String: JSONValue], places: [String: Place], response: JSONValue?,
        responseHeaders: [String: String]
    ) {
        self.model = model
        self.operationID = operationID
        self.method = method
        self.path = path
        self.status = status
        self.index = index
        self.parameters = parameters
        self.places = places
        self.response = response
        self.responseHeaders = responseHeaders
    }

    /// `ordersV0.json getOrders 200 #0`: names the case in tables and tests.
    package var name: String { "\(model.split(separator: "/").last ?? "") \(operationID) \(status) #\(index)" }
}
