/** What the web host tells every loader and action about the request, beside the request itself. */
export type LoadContext = {
  /** Goes on every `<script>` and `<style>` of the answer. */
  readonly cspNonce: string;
  /** Names the request in the log and in error pages. */
  readonly requestId: string;
  readonly clientIp: string;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends LoadContext {}
}
