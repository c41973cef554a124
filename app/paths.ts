/** Every URL of routes.ts as a function: nothing else builds one. A test matches each with a route. */
export const paths = {
  home: () => "/",
  auth: {
    signIn: (to?: string) => withQuery("/sign-in", { to }),
    signOut: () => "/sign-out",
    forgotPassword: () => "/forgot-password",
    choosePassword: (token: string) => `/choose-password/${token}`,
  },
  account: {
    profile: () => "/account",
    sessionEnd: () => "/account/end-session",
    password: () => "/account/password",
  },
  portal: {
    dashboard: () => "/portal",
    catalog: (query?: Query) => withQuery("/portal/catalog", query),
    product: (productId: string) => `/portal/catalog/${productId}`,
    cart: (cartId?: string) => (cartId ? `/portal/carts/${cartId}` : "/portal/cart"),
    carts: () => "/portal/carts",
    cartAdd: () => "/portal/cart/add",
    quickOrder: () => "/portal/quick-order",
    checkout: (cartId: string) => `/portal/carts/${cartId}/checkout`,
    orders: (query?: Query) => withQuery("/portal/orders", query),
    order: (orderId: string) => `/portal/orders/${orderId}`,
    approvals: () => "/portal/approvals",
    team: () => "/portal/team",
    teamAdd: () => "/portal/team/add",
    teamMember: (userId: string) => `/portal/team/${userId}`,
    addresses: () => "/portal/addresses",
    stopActing: () => "/portal/stop-acting",
  },
  staff: {
    home: () => "/staff",
    orders: (query?: Query) => withQuery("/staff/orders", query),
    order: (orderId: string) => `/staff/orders/${orderId}`,
    inventory: (query?: Query) => withQuery("/staff/inventory", query),
    receive: () => "/staff/inventory/receive",
    incoming: () => "/staff/inventory/incoming",
    warehouses: () => "/staff/inventory/warehouses",
    credit: (query?: Query) => withQuery("/staff/credit", query),
    partners: (query?: Query) => withQuery("/staff/partners", query),
    partner: (partnerId: string) => `/staff/partners/${partnerId}`,
    partnerActFor: (partnerId: string) => `/staff/partners/${partnerId}/act-for`,
    partnerMemberAdd: (partnerId: string) => `/staff/partners/${partnerId}/members/add`,
    products: (query?: Query) => withQuery("/staff/products", query),
    priceLists: (query?: Query) => withQuery("/staff/price-lists", query),
    assortments: () => "/staff/assortments",
    imports: () => "/staff/imports",
    audit: (query?: Query) => withQuery("/staff/audit", query),
    people: () => "/staff/people",
    personAdd: () => "/staff/people/add",
    person: (userId: string) => `/staff/people/${userId}`,
    personInvite: (userId: string) => `/staff/people/${userId}/invite`,
    mail: (query?: Query) => withQuery("/staff/mail", query),
    mailMessage: (mailId: string) => `/staff/mail/${mailId}`,
    mailSend: (mailId: string) => `/staff/mail/${mailId}/send`,
    brand: () => "/staff/brand",
    events: (query?: Query) => withQuery("/staff/events", query),
    eventRetry: (eventId: string) => `/staff/events/${eventId}/retry`,
  },
  resources: {
    healthz: () => "/healthz",
    readyz: () => "/readyz",
    setLocale: () => "/resources/set-locale",
    setTheme: () => "/resources/set-theme",
    staffSearch: () => "/staff/search",
    portalSearch: () => "/portal/search",
  },
} as const;

type Query = Readonly<Record<string, string | number | undefined>>;

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
