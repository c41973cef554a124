export { default as access } from "./access.json";
export { default as cart } from "./cart.json";
export { default as catalog } from "./catalog.json";
export { default as common } from "./common.json";
export { default as errors } from "./errors.json";
export { default as navigation } from "./navigation.json";
export { default as operations } from "./operations.json";
export { default as refusals } from "./refusals.json";
