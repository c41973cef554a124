import { mkdirSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { makeTestDatabases, openTestServer } from "#scripts/database/test-databases.mjs";

declare module "vitest" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: vitest asks for this declaration to be merged into its own.
  interface ProvidedContext {
    /** One database for each worker. */
    databaseUrls: readonly string[];
    serverUrl: string;
  }
}

/** Before the first integration test: a server, and a migrated database for each worker. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(".test-data", { recursive: true }); // where there is a server already, nothing else makes it
  const server = await openTestServer();
  const databases = await makeTestDatabases(server, project.vitest.config.maxWorkers as number);
  project.provide("databaseUrls", databases.urls);
  project.provide("serverUrl", server.url(""));
  return async () => {
    await databases.close();
    await server.close();
  };
}
