// Remix reads this file only with its old compiler; here it is the options object that vite.config.ts hands to the Remix plugin.
export default {
  appDirectory: "app",
  buildDirectory: "build/remix",
  future: {
    unstable_optimizeDeps: true,
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
