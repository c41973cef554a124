import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

let consoleError: MockInstance<typeof console.error>;

beforeEach(() => {
  consoleError = vi.spyOn(console, "error");
});

// React warns on console.error and a forgotten promise ends there: neither may pass. A test that provokes one on purpose
// replaces the spy with its own.
afterEach(() => {
  const said = consoleError.mock.calls;
  consoleError.mockRestore();
  expect(said).toEqual([]);
});
