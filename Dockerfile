FROM node:22-bookworm-slim AS build
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run -s build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /portal
COPY --from=build /portal/package.json /portal/package-lock.json ./
COPY --from=build /portal/node_modules node_modules
COPY --from=build /portal/build build
COPY --from=build /portal/scripts scripts
COPY --from=build /portal/prisma/migrations prisma/migrations
RUN mkdir .data && chown node:node .data
USER node
VOLUME /portal/.data
EXPOSE 3000
HEALTHCHECK --interval=10s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "build/node/web.js"]
