import Foundation

/// The cases of Amazon's that contradict Amazon's own models, by name, with what contradicts.
///
/// Reviewed by hand; a test holds it against what really happens, both ways. Most leave out of a body what the model
/// requires, so the operation's type cannot say them, and they are sent as plain JSON. `createScheduledPackage` sends
/// members that the model does not have. Three replies of success are nothing but a list of errors, which is no success
/// here. One path lacks its only value.
enum Contradictions {
    /// What contradicts, by the name of the case: a line with the name, then indented lines with the rest.
    static let table: [String: String] = {
        var table: [String: String] = [:]
        var name = ""
        for line in text.split(separator: "\n") {
            let words = line.trimmingCharacters(in: .whitespaces)
            if line.hasPrefix(" ") {
                table[name] = [table[name], words].compactMap(\.self).joined(separator: " ")
            } else {
                name = words
            }
        }
        return table
    }()

    private static let text = #"""
        awd_2024-05-09.json createOutbound 400 #0
          request: body: packagesToOutbound: distributionPackage: measurements is required and missing
        awd_2024-05-09.json updateOutbound 400 #0
          request: body: packagesToOutbound: distributionPackage: measurements is required and missing
        catalogItems_2022-04-01.json getCatalogItem 400 #0
          request: the path needs a value for asin
        easyShip_2022-03-23.json createScheduledPackage 200 #0
          request: body: packageDetails.packageDimensions: an object of 4 is lost; body:
          packageDetails.packageWeight: an object of 2 is lost
        easyShip_2022-03-23.json createScheduledPackage 400 #0
          request: body: marketplaceId is required and missing
        easyShip_2022-03-23.json createScheduledPackage 400 #1
          request: body: marketplaceId is required and missing
        easyShip_2022-03-23.json createScheduledPackageBulk 400 #0
          request: body: orderScheduleDetailsList is required and missing
        easyShip_2022-03-23.json createScheduledPackageBulk 400 #1
          request: body: labelFormat is required and missing
        externalFulfillmentShipments_2024-09-11.json createPackages 204 #0
          request: body: packages is required and missing
        externalFulfillmentShipments_2024-09-11.json createPackages 204 #1
          request: body: packages is required and missing
        externalFulfillmentShipments_2024-09-11.json updatePackage 204 #0
          request: body: id is required and missing
        externalFulfillmentShipments_2024-09-11.json updatePackage 204 #1
          request: body: id is required and missing
        feeds_2021-06-30.json createFeed 400 #0
          request: body: feedType is required and missing
        feeds_2021-06-30.json createFeedDocument 400 #0
          request: body: contentType is required and missing
        ordersV0.json updateVerificationStatus 400 #0
          request: body: regulatedOrderVerificationStatus: externalReviewerId is required and missing
        ordersV0.json updateVerificationStatus 400 #2
          request: body: regulatedOrderVerificationStatus: externalReviewerId is required and missing
        ordersV0.json updateVerificationStatus 400 #3
          request: body: regulatedOrderVerificationStatus: verificationDetails: prescriptionDetail: clinicId is
          required and missing
        productFeesV0.json getMyFeesEstimateForASIN 400 #0
          request: body: FeesEstimateRequest: PriceToEstimateFees is required and missing
        productFeesV0.json getMyFeesEstimateForSKU 400 #0
          request: body: FeesEstimateRequest: PriceToEstimateFees is required and missing
        reports_2021-06-30.json createReportSchedule 400 #0
          request: body: marketplaceIds is required and missing
        sellerWallet_2024-03-01.json createTransferSchedule 500 #0
          request: body: destinationTransactionInstrument is required and missing
        services.json assignAppointmentResources 400 #3
          request: body: resources is required and missing
        services.json createReservation 200 #1
          reply: errorsWithoutPayload the reply is a list of errors
        services.json createReservation 400 #0
          request: body: reservation: type is required and missing
        services.json createReservation 400 #1
          request: body: reservation: type is required and missing
        services.json createServiceDocumentUploadDestination 400 #0
          request: body: contentType is required and missing
        services.json createServiceDocumentUploadDestination 400 #1
          request: body: contentLength is required and missing
        services.json createServiceDocumentUploadDestination 400 #2
          request: body: contentType is required and missing
        services.json getFixedSlotCapacity 400 #3
          request: body: startDateTime is required and missing
        services.json getRangeSlotCapacity 400 #1
          request: body: endDateTime is required and missing
        services.json setAppointmentFulfillmentData 422 #11
          request: body: estimatedArrivalTime: endTime is required and missing
        services.json updateReservation 200 #1
          reply: errorsWithoutPayload the reply is a list of errors
        services.json updateReservation 400 #0
          request: body: reservation: type is required and missing
        services.json updateReservation 400 #1
          request: body: reservation: type is required and missing
        services.json updateSchedule 200 #2
          reply: errorsWithoutPayload the reply is a list of errors
        shipping.json createShipment 200 #0
          request: body: shipTo is required and missing
        shipping.json createShipment 400 #0
          request: body: shipTo is required and missing
        shipping.json createShipment 401 #0
          request: body: shipTo is required and missing
        shipping.json createShipment 403 #0
          request: body: shipTo is required and missing
        shipping.json createShipment 404 #0
          request: body: shipTo is required and missing
        shipping.json createShipment 429 #0
          request: body: shipTo is required and missing
        shipping.json createShipment 500 #0
          request: body: shipTo is required and missing
        shipping.json createShipment 503 #0
          request: body: shipTo is required and missing
        shipping.json purchaseShipment 200 #0
          request: body: shipTo is required and missing
        shipping.json purchaseShipment 400 #0
          request: body: shipTo is required and missing
        supplySources_2020-07-01.json updateSupplySource 400 #0
          request: body: configuration: operationalConfiguration: throughputConfig: throughputUnit is required and
          missing
        vendorDirectFulfillmentOrdersV1.json submitAcknowledgement 400 #0
          request: body: orderAcknowledgements: vendorOrderNumber is required and missing
        vendorDirectFulfillmentPaymentsV1.json submitInvoice 400 #0
          request: body: invoices: remitToParty is required and missing
        vendorDirectFulfillmentShippingV1.json submitShipmentConfirmations 400 #0
          request: body: shipmentConfirmations: shipmentDetails is required and missing
        vendorDirectFulfillmentShippingV1.json submitShipmentStatusUpdates 202 #0
          request: body: shipmentStatusUpdates: statusUpdateDetails: statusLocationAddress: name is required and
          missing
        vendorDirectFulfillmentShippingV1.json submitShipmentStatusUpdates 400 #0
          request: body: shipmentStatusUpdates: sellingParty is required and missing
        vendorDirectFulfillmentShippingV1.json submitShippingLabelRequest 400 #0
          request: body: shippingLabelRequests: sellingParty is required and missing
        vendorInvoices.json submitInvoices 400 #0
          request: body: invoices: id is required and missing
        vendorOrders.json submitAcknowledgement 400 #0
          request: body: acknowledgements: sellingParty: partyId is required and missing
        """#
}
