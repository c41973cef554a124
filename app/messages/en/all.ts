export { default as common } from "./common.json";
export { default as errors } from "./errors.json";
