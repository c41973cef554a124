import { index, layout, prefix, type RouteConfig, route } from "@remix-run/route-config";

// Every URL there is, grouped by who it is for. A file is named after what its page shows: orders (the list), order (the
// thing), order-ship (a button). Paths are built by paths.ts; tests compare both with the files.
export default [
  // Visitors
  index("routes/public/home.ts"),
  layout("routes/auth/auth-layout.tsx", [
    route("sign-in", "routes/auth/sign-in.tsx"),
    route("forgot-password", "routes/auth/forgot-password.tsx"),
    route("choose-password/:token", "routes/auth/choose-password.tsx"),
  ]),
  route("sign-out", "routes/auth/sign-out.ts"),

  // Everyone who is signed in
  layout("routes/account/account-layout.tsx", [
    ...prefix("account", [index("routes/account/account.tsx"), route("password", "routes/account/password.tsx")]),
  ]),
  route("account/end-session", "routes/account/session-end.ts"),

  // Dealers
  layout("routes/portal/portal-layout.tsx", [
    ...prefix("portal", [
      ...prefix("catalog", [
        index("routes/portal/catalog/catalog.tsx"),
        route(":productId", "routes/portal/catalog/product.tsx"),
      ]),
      ...prefix("carts", [
        index("routes/portal/cart/carts.tsx"),
        route(":cartId", "routes/portal/cart/cart.tsx"),
        route(":cartId/checkout", "routes/portal/checkout/checkout.tsx"),
      ]),
      index("routes/portal/dashboard.tsx"),
      ...prefix("orders", [
        index("routes/portal/orders/orders.tsx"),
        route(":orderId", "routes/portal/orders/order.tsx"),
        route(":orderId/reorder", "routes/portal/orders/order-reorder.tsx"),
      ]),
      route("approvals", "routes/portal/approvals/approvals.tsx"),
      route("team-limits", "routes/portal/team-limits/team-limits.tsx"),
      ...prefix("quick-order", [
        index("routes/portal/quick-order/quick-order.tsx"),
        route("paste", "routes/portal/quick-order/quick-order-paste.tsx"),
        route("upload", "routes/portal/quick-order/quick-order-upload.tsx"),
      ]),
      ...prefix("addresses", [
        index("routes/portal/addresses/addresses.tsx"),
        route("add", "routes/portal/addresses/address-add.tsx"),
        route(":addressId", "routes/portal/addresses/address.tsx"),
      ]),
      ...prefix("team", [
        index("routes/portal/team/team.tsx"),
        route("add", "routes/portal/team/member-add.tsx"),
        route(":userId", "routes/portal/team/member.tsx"),
      ]),
      route("*", "routes/portal/not-found.tsx"),
    ]),
  ]),
  route("portal/search", "routes/portal/search.ts"),
  route("portal/addresses/:addressId/default", "routes/portal/addresses/address-default.ts"),
  route("portal/addresses/:addressId/retire", "routes/portal/addresses/address-retire.ts"),
  route("portal/stop-acting", "routes/portal/acting-stop.ts"),
  route("portal/cart", "routes/portal/cart/cart-current.ts"),
  route("portal/cart/add", "routes/portal/cart/cart-add.ts"),
  route("portal/carts/create", "routes/portal/cart/cart-create.ts"),
  ...prefix("portal/carts/:cartId", [
    route("quantity", "routes/portal/cart/cart-quantity.ts"),
    route("mend", "routes/portal/cart/cart-mend.ts"),
    route("prices-seen", "routes/portal/cart/cart-prices-seen.ts"),
    route("move", "routes/portal/cart/cart-move.ts"),
    route("rename", "routes/portal/cart/cart-rename.ts"),
    route("switch", "routes/portal/cart/cart-switch.ts"),
    route("discard", "routes/portal/cart/cart-discard.ts"),
    route("restore", "routes/portal/cart/cart-restore.ts"),
  ]),

  route("portal/orders/export.csv", "routes/portal/orders/orders-export.ts"),
  ...prefix("portal/orders/:orderId", [
    route("changes", "routes/portal/orders/order-changes.ts"),
    route("confirmation.pdf", "routes/portal/orders/order-confirmation.ts"),
    route("shipments/:shipmentId/packing-list.pdf", "routes/portal/orders/packing-list.ts"),
    route("approve", "routes/portal/orders/order-approve.ts"),
    route("decline", "routes/portal/orders/order-decline.ts"),
    route("cancel", "routes/portal/orders/order-cancel.ts"),
    route("receive", "routes/portal/orders/order-receive.ts"),
  ]),
  ...prefix("portal/quick-order", [
    route("suggest", "routes/portal/quick-order/quick-order-suggest.ts"),
    route("row", "routes/portal/quick-order/quick-order-row.ts"),
    route("mend", "routes/portal/quick-order/quick-order-mend.ts"),
    route("remove", "routes/portal/quick-order/quick-order-remove.ts"),
    route("accept", "routes/portal/quick-order/quick-order-accept.ts"),
    route("rejects.csv", "routes/portal/quick-order/quick-order-rejects.ts"),
  ]),

  // The brand's staff
  layout("routes/staff/staff-layout.tsx", [
    ...prefix("staff", [
      index("routes/staff/home.ts"),
      ...prefix("orders", [
        index("routes/staff/orders/orders.tsx"),
        ...prefix(":orderId", [
          index("routes/staff/orders/order.tsx"),
          route("hold", "routes/staff/orders/order-hold.tsx"),
          route("holds/:holdId/release", "routes/staff/orders/hold-release.tsx"),
          route("ship", "routes/staff/orders/order-ship.tsx"),
          route("cancel", "routes/staff/orders/order-cancel.tsx"),
          route("short-close", "routes/staff/orders/order-short-close.tsx"),
          route("decline", "routes/staff/orders/order-decline.tsx"),
        ]),
      ]),
      ...prefix("price-lists", [
        index("routes/staff/prices/price-lists.tsx"),
        route("new", "routes/staff/prices/price-list-new.tsx"),
        route("explain", "routes/staff/prices/price-explain.tsx"),
        route(":priceListId", "routes/staff/prices/price-list.tsx"),
        route(":priceListId/edit", "routes/staff/prices/price-list-edit.tsx"),
        route(":priceListId/copy", "routes/staff/prices/price-list-copy.tsx"),
        route(":priceListId/discount", "routes/staff/prices/price-list-discount.tsx"),
      ]),
      ...prefix("imports", [
        index("routes/staff/imports/imports.tsx"),
        route("new", "routes/staff/imports/import-new.tsx"),
        route(":importRunId", "routes/staff/imports/import.tsx"),
        route(":importRunId/columns", "routes/staff/imports/import-columns.tsx"),
      ]),
      ...prefix("assortments", [
        index("routes/staff/assortments/assortments.tsx"),
        route("new", "routes/staff/assortments/assortment-new.tsx"),
        route("range", "routes/staff/assortments/assortment-range.tsx"),
        route(":assortmentId", "routes/staff/assortments/assortment.tsx"),
      ]),
      route("audit", "routes/staff/settings/audit.tsx"),
      ...prefix("people", [
        index("routes/staff/settings/people.tsx"),
        route("add", "routes/staff/settings/person-add.tsx"),
        route(":userId", "routes/staff/settings/person.tsx"),
      ]),
      ...prefix("mail", [
        index("routes/staff/settings/mail.tsx"),
        route(":mailId", "routes/staff/settings/mail-message.tsx"),
      ]),
      route("brand", "routes/staff/settings/brand.tsx"),
      route("events", "routes/staff/settings/events.tsx"),
      ...prefix("inventory", [
        ...prefix("stock", [
          index("routes/staff/inventory/stock.tsx"),
          route(":sku", "routes/staff/inventory/stock-item.tsx"),
          route(":sku/adjust", "routes/staff/inventory/stock-adjust.tsx"),
          route(":sku/count", "routes/staff/inventory/stock-count.tsx"),
          route(":sku/transfer", "routes/staff/inventory/stock-transfer.tsx"),
          route(":sku/safety", "routes/staff/inventory/stock-safety.tsx"),
        ]),
        route("receive", "routes/staff/inventory/receive.tsx"),
        ...prefix("incoming", [
          index("routes/staff/inventory/incoming.tsx"),
          route("announce", "routes/staff/inventory/incoming-announce.tsx"),
          route(":incomingId", "routes/staff/inventory/incoming-item.tsx"),
          route(":incomingId/edit", "routes/staff/inventory/incoming-edit.tsx"),
        ]),
        ...prefix("warehouses", [
          index("routes/staff/inventory/warehouses.tsx"),
          route("add", "routes/staff/inventory/warehouse-add.tsx"),
          route(":warehouseId", "routes/staff/inventory/warehouse.tsx"),
        ]),
        route("regions/:regionId", "routes/staff/inventory/region-warehouses.tsx"),
      ]),
      ...prefix("credit", [
        index("routes/staff/credit/credit.tsx"),
        route(":partnerId", "routes/staff/credit/credit-account.tsx"),
        route(":partnerId/limit", "routes/staff/credit/credit-limit.tsx"),
        route(":partnerId/block", "routes/staff/credit/credit-block.tsx"),
        route(":partnerId/payment", "routes/staff/credit/credit-payment.tsx"),
      ]),
      ...prefix("products", [
        index("routes/staff/catalog/products.tsx"),
        route("new", "routes/staff/catalog/product-new.tsx"),
        route(":productId", "routes/staff/catalog/product.tsx"),
        route(":productId/articles/new", "routes/staff/catalog/article-new.tsx"),
        route(":productId/articles/:sku", "routes/staff/catalog/article.tsx"),
      ]),
      ...prefix("categories", [
        index("routes/staff/catalog/categories.tsx"),
        route("new", "routes/staff/catalog/category-new.tsx"),
        route(":categoryId", "routes/staff/catalog/category.tsx"),
      ]),
      ...prefix("attributes", [
        index("routes/staff/catalog/attributes.tsx"),
        route("new", "routes/staff/catalog/attribute-new.tsx"),
        route(":attributeCode", "routes/staff/catalog/attribute.tsx"),
      ]),
      ...prefix("partners", [
        index("routes/staff/partners/partners.tsx"),
        route("add", "routes/staff/partners/partner-add.tsx"),
        route("ranks", "routes/staff/partners/ranks.tsx"),
        route("tiers/add", "routes/staff/partners/tier-add.tsx"),
        route("tiers/:tierId", "routes/staff/partners/tier.tsx"),
        route("regions/add", "routes/staff/partners/region-add.tsx"),
        route("regions/:regionId", "routes/staff/partners/region.tsx"),
        route(":partnerId", "routes/staff/partners/partner.tsx"),
        route(":partnerId/edit", "routes/staff/partners/partner-edit.tsx"),
        route(":partnerId/standing", "routes/staff/partners/partner-standing.tsx"),
        route(":partnerId/members/add", "routes/staff/partners/member-add.tsx"),
        route(":partnerId/addresses/add", "routes/staff/partners/partner-address-add.tsx"),
        route(":partnerId/addresses/:addressId", "routes/staff/partners/partner-address.tsx"),
      ]),
      route("*", "routes/staff/not-found.tsx"),
    ]),
  ]),
  route("staff/inventory/stock.csv", "routes/staff/inventory/stock-export.ts"),
  route("staff/inventory/incoming/:incomingId/cancel", "routes/staff/inventory/incoming-cancel.ts"),
  route("staff/inventory/warehouses/:warehouseId/retire", "routes/staff/inventory/warehouse-retire.ts"),
  route("staff/search", "routes/staff/search.ts"),
  ...prefix("staff/assortments/:assortmentId", [
    route("grant", "routes/staff/assortments/assortment-grant.ts"),
    route("revoke", "routes/staff/assortments/assortment-revoke.ts"),
    route("remove-rule", "routes/staff/assortments/assortment-rule-remove.ts"),
    route("remove", "routes/staff/assortments/assortment-remove.ts"),
  ]),
  route("staff/price-lists/:priceListId/retire", "routes/staff/prices/price-list-retire.ts"),
  route("staff/price-lists/:priceListId/remove-price", "routes/staff/prices/price-remove.ts"),
  ...prefix("staff/orders", [
    route("export.csv", "routes/staff/orders/orders-export.ts"),
    ...prefix(":orderId", [
      route("allocate", "routes/staff/orders/order-allocate.ts"),
      route("approve", "routes/staff/orders/order-approve.ts"),
      route("confirmation.pdf", "routes/staff/orders/order-confirmation.ts"),
      route("shipments/:shipmentId/packing-list.pdf", "routes/staff/orders/packing-list.ts"),
    ]),
  ]),
  route("staff/people/:userId/invite", "routes/staff/settings/person-invite.ts"),
  ...prefix("staff/imports/:importRunId", [
    route("confirm", "routes/staff/imports/import-confirm.ts"),
    route("discard", "routes/staff/imports/import-discard.ts"),
    route("rejected.csv", "routes/staff/imports/import-rejected.ts"),
  ]),
  route("staff/mail/:mailId/send", "routes/staff/settings/mail-send.ts"),
  route("staff/events/:eventId/retry", "routes/staff/settings/event-retry.ts"),
  route("staff/partners.csv", "routes/staff/partners/partners-export.ts"),
  route("staff/partners/:partnerId/act-for", "routes/staff/partners/act-for.ts"),
  route("staff/partners/:partnerId/addresses/:addressId/default", "routes/staff/partners/partner-address-default.ts"),
  route("staff/partners/:partnerId/addresses/:addressId/retire", "routes/staff/partners/partner-address-retire.ts"),

  ...prefix("staff/products/:productId", [
    route("publish", "routes/staff/catalog/product-publish.ts"),
    route("retire", "routes/staff/catalog/product-retire.ts"),
    route("picture", "routes/staff/catalog/product-picture.ts"),
    route("picture/remove", "routes/staff/catalog/product-picture-remove.ts"),
    route("articles/:sku/picture", "routes/staff/catalog/article-picture.ts"),
    route("articles/:sku/picture/remove", "routes/staff/catalog/article-picture-remove.ts"),
  ]),
  route("staff/categories/:categoryId/remove", "routes/staff/catalog/category-remove.ts"),
  route("staff/attributes/:attributeCode/remove", "routes/staff/catalog/attribute-remove.ts"),

  // Programs
  route("healthz", "routes/resources/healthz.ts"),
  route("readyz", "routes/resources/readyz.ts"),
  route("resources/pictures/:sku/:rendition", "routes/resources/article-picture.ts"),
  route("resources/product-pictures/:productId/:rendition", "routes/resources/product-picture.ts"),
  route("resources/stock-stream", "routes/resources/stock-stream.ts"),
  route("resources/set-locale", "routes/resources/set-locale.ts"),
  route("resources/set-theme", "routes/resources/set-theme.ts"),
] satisfies RouteConfig;
