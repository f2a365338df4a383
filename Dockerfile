# Builds the site, and keeps only what is needed to serve it: docs/hosting.md.
# Both stages use the same system, since the store's native library is built for it.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# Settings that take effect when the site is built (.env.example).
ARG CONTENT_DIR
ARG ENQUIRY_ENDPOINT
ARG CMS_BACKEND
ARG CMS_REPOSITORY
ARG CMS_BRANCH
ARG CMS_API_URL
ARG CMS_AUTH_URL
ARG CMS_APP_ID
RUN npm run build && mkdir -m 700 /data

FROM node:24-bookworm-slim
COPY --from=build /src/dist /srv/clinic
# A new volume takes the folder's owner.
COPY --from=build --chown=10001:10001 /data /data
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data
# A user id only: no name, no home, nothing writable but the volume.
USER 10001:10001
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
# Whether an enquiry could be stored. A mail that cannot be delivered is not fixed by a restart.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => answer.json()).then(({ store }) => process.exit(store === 'ok' ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/srv/clinic/server.mjs"]
