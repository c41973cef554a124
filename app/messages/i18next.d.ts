import type { Messages } from "./translator.ts";

declare module "i18next" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: i18next asks for this declaration to be merged into its own.
  interface CustomTypeOptions {
    defaultNS: "messages";
    resources: { messages: Messages };
    returnNull: false;
  }
}
