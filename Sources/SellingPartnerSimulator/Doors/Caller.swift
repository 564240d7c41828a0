import SellingPartnerAPI

/// Who calls, once the token has been looked at.
struct Caller: Sendable {
    /// Index among the applications.
    let application: Int
    /// Nil for a grantless token.
    let account: SellerAccount.ID?
    /// Index among the authorizations; nil for a grantless token.
    let authorization: Int?
    let roles: Set<Role>
    /// Set for a grantless token.
    let scope: String?
    /// Set for a restricted data token.
    let resources: [RestrictedResource]?
}

/// Which tokens open what, in the order and the words in which Amazon refuses.
///
/// Source: facts §5 and §2.6.
extension Doors {
    private static func denied(_ details: String) -> OperationRefusal {
        OperationRefusal(
            status: 403, code: "Unauthorized", message: "Access to requested resource is denied.", details: details)
    }

    /// Who a token belongs to. Errors: 403.
    func caller(_ token: String?, in region: SellerAccount.ID, at now: Moment) throws -> Caller {
        guard let token, !token.isEmpty else {
            throw Self.denied("Access token is missing in the request header.")
        }
        guard let issued = tokens[token] else {
            throw Self.denied("The access token you provided is revoked, malformed or invalid.")
        }
        guard now < issued.ends else { throw Self.denied("The access token you provided has expired.") }
        guard !applications[issued.application].isLocked(at: now) else {
            throw Self.denied("The LWA secret token you provided has expired.")
        }
        switch issued.kind {
        case .grantless(let scope):
            return Caller(
                application: issued.application, account: nil, authorization: nil,
                roles: applications[issued.application].roles,
                scope: scope, resources: nil)
        case .seller(let index): return try caller(issued, index, nil, region, now)
        case .restricted(let index, let resources): return try caller(issued, index, resources, region, now)
        }
    }

    private func caller(
        _ issued: IssuedToken, _ index: Int, _ resources: [RestrictedResource]?, _ region: SellerAccount.ID,
        _ now: Moment
    ) throws -> Caller {
        let authorization = authorizations[index]
        guard authorization.works(at: now) else {
            throw Self.denied("The access token you provided is revoked, malformed or invalid.")
        }
        guard authorization.account == region else { throw OperationRefusal.denied }
        return Caller(
            application: issued.application, account: authorization.account, authorization: index,
            roles: authorization.roles, scope: nil, resources: resources)
    }

    /// Whether a caller may call an operation at a path; gives what a restricted data token opens there. Errors: 403,
    /// of which Amazon does not say why.
    func admit(_ caller: Caller, to descriptor: OperationDescriptor, path: [String]) throws -> Set<String>? {
        if case .grantless(let scope) = descriptor.authorization {
            guard caller.scope == scope.rawValue else { throw OperationRefusal.denied }
            return nil
        }
        guard caller.account != nil else { throw OperationRefusal.denied }
        guard descriptor.roles.isEmpty || !caller.roles.isDisjoint(with: descriptor.roles) else {
            throw OperationRefusal.denied
        }
        guard let resources = caller.resources else {
            guard descriptor.authorization != .restricted else { throw OperationRefusal.denied }
            return nil
        }
        let opened = resources.filter { $0.covers(descriptor.method.rawValue, path: path) }
        guard !opened.isEmpty else { throw OperationRefusal.denied }
        return opened.reduce(into: []) { $0.formUnion($1.dataElements) }
    }
}
