// Generated from orders-api-model/ordersV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import OrdersV0
import SellingPartnerAPI

enum OrdersV0Cases: OperationCases {
    @available(*, deprecated)
    static var all: [OperationCase] {
        [
            OperationCase(OrdersV0.GetOrders.self),
            OperationCase(OrdersV0.GetOrder.self),
            OperationCase(OrdersV0.GetOrderBuyerInfo.self),
            OperationCase(OrdersV0.GetOrderAddress.self),
            OperationCase(OrdersV0.GetOrderItems.self),
            OperationCase(OrdersV0.GetOrderItemsBuyerInfo.self),
            OperationCase(OrdersV0.UpdateShipmentStatus.self),
            OperationCase(OrdersV0.GetOrderRegulatedInfo.self),
            OperationCase(OrdersV0.UpdateVerificationStatus.self),
            OperationCase(OrdersV0.ConfirmShipment.self),
        ]
    }
}

@available(*, deprecated)
extension OrdersV0.GetOrders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("MarketplaceIds"),
            createdAfter: try json.optional("CreatedAfter"),
            createdBefore: try json.optional("CreatedBefore"),
            lastUpdatedAfter: try json.optional("LastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("LastUpdatedBefore"),
            orderStatuses: try json.optional("OrderStatuses"),
            fulfillmentChannels: try json.optional("FulfillmentChannels"),
            paymentMethods: try json.optional("PaymentMethods"),
            buyerEmail: try json.optional("BuyerEmail"),
            sellerOrderId: try json.optional("SellerOrderId"),
            maxResultsPerPage: try json.optional("MaxResultsPerPage"),
            easyShipShipmentStatuses: try json.optional("EasyShipShipmentStatuses"),
            electronicInvoiceStatuses: try json.optional("ElectronicInvoiceStatuses"),
            nextToken: try json.optional("NextToken"),
            amazonOrderIds: try json.optional("AmazonOrderIds"),
            actualFulfillmentSupplySourceId: try json.optional("ActualFulfillmentSupplySourceId"),
            isISPU: try json.optional("IsISPU"),
            storeChainStoreId: try json.optional("StoreChainStoreId"),
            earliestDeliveryDateBefore: try json.optional("EarliestDeliveryDateBefore"),
            earliestDeliveryDateAfter: try json.optional("EarliestDeliveryDateAfter"),
            latestDeliveryDateBefore: try json.optional("LatestDeliveryDateBefore"),
            latestDeliveryDateAfter: try json.optional("LatestDeliveryDateAfter")
        )
    }
}

@available(*, deprecated)
extension OrdersV0.GetOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

@available(*, deprecated)
extension OrdersV0.GetOrderBuyerInfo: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

@available(*, deprecated)
extension OrdersV0.GetOrderAddress: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

@available(*, deprecated)
extension OrdersV0.GetOrderItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), nextToken: try json.optional("NextToken"))
    }
}

@available(*, deprecated)
extension OrdersV0.GetOrderItemsBuyerInfo: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), nextToken: try json.optional("NextToken"))
    }
}

extension OrdersV0.UpdateShipmentStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), payload: try json.requiredBody("payload"))
    }
}

extension OrdersV0.GetOrderRegulatedInfo: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"))
    }
}

extension OrdersV0.UpdateVerificationStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), payload: try json.requiredBody("payload"))
    }
}

extension OrdersV0.ConfirmShipment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(orderId: try json.required("orderId"), payload: try json.requiredBody("payload"))
    }
}

extension OrdersV0.UpdateShipmentStatusRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            shipmentStatus: try json.required("shipmentStatus"),
            orderItems: try json.optional("orderItems")
        )
    }
}

extension OrdersV0.ShipmentStatus: CaseReadable {}

extension OrdersV0.OrderItemsItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(orderItemId: try json.optional("orderItemId"), quantity: try json.optional("quantity"))
    }
}

extension OrdersV0.VerificationStatus: CaseReadable {}

extension OrdersV0.UpdateVerificationStatusRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(regulatedOrderVerificationStatus: try json.required("regulatedOrderVerificationStatus"))
    }
}

extension OrdersV0.UpdateVerificationStatusRequestBody: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            externalReviewerId: try json.required("externalReviewerId"),
            status: try json.optional("status"),
            rejectionReasonId: try json.optional("rejectionReasonId"),
            verificationDetails: try json.optional("verificationDetails")
        )
    }
}

extension OrdersV0.VerificationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            prescriptionDetail: try json.optional("prescriptionDetail"),
            approvedAlternativeDetails: try json.optional("approvedAlternativeDetails"),
            interimStatusDetail: try json.optional("interimStatusDetail")
        )
    }
}

extension OrdersV0.PrescriptionDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            prescriptionId: try json.required("prescriptionId"),
            expirationDate: try json.required("expirationDate"),
            writtenQuantity: try json.required("writtenQuantity"),
            totalRefillsAuthorized: try json.required("totalRefillsAuthorized"),
            refillsRemaining: try json.required("refillsRemaining"),
            clinicId: try json.required("clinicId"),
            usageInstructions: try json.required("usageInstructions")
        )
    }
}

extension OrdersV0.ApprovedAttribute: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            attributeName: try json.required("attributeName"),
            originalValue: try json.required("originalValue"),
            approvedValue: try json.required("approvedValue")
        )
    }
}

extension OrdersV0.InterimStatusDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(statusCode: try json.required("statusCode"), statusDateTime: try json.required("statusDateTime"))
    }
}

extension OrdersV0.ConfirmShipmentRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            packageDetail: try json.required("packageDetail"),
            marketplaceId: try json.required("marketplaceId"),
            codCollectionMethod: try json.optional("codCollectionMethod")
        )
    }
}

extension OrdersV0.PackageDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            packageReferenceId: try json.required("packageReferenceId"),
            carrierCode: try json.required("carrierCode"),
            trackingNumber: try json.required("trackingNumber"),
            shipDate: try json.required("shipDate"),
            orderItems: try json.required("orderItems"),
            carrierName: try json.optional("carrierName"),
            shippingMethod: try json.optional("shippingMethod"),
            shipFromSupplySourceId: try json.optional("shipFromSupplySourceId")
        )
    }
}

extension OrdersV0.ConfirmShipmentOrderItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            orderItemId: try json.required("orderItemId"),
            quantity: try json.required("quantity"),
            transparencyCodes: try json.optional("transparencyCodes")
        )
    }
}

extension OrdersV0.ConfirmShipmentRequestCodCollectionMethod: CaseReadable {}
