# Isnad as a container: two stages, so that compilers and tests stay out of the second.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Nothing is compiled at install; binaries come inside npm packages.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production CORPUS_DIR=/corpus DATA_DIR=/data HEALTH_PORT=8080
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json /app/package-lock.json ./
COPY --from=build --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/scripts ./scripts
COPY --from=build --chown=root:root /app/src/local/page/style ./src/local/page/style
# Articles are mounted over this; the shipped ones let the container be tried.
COPY --from=build --chown=root:root /app/corpus /corpus
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# Live, not ready: a gateway that is away for a minute is no reason to start anew.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "--enable-source-maps", "dist/src/bot.js"]
