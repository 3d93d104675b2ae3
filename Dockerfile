# The service alone: its database is another container (docker-compose.yml) or a server elsewhere, named by NEO4J_URI.
FROM node:20-slim

WORKDIR /app
RUN chown node:node /app
USER node

COPY --chown=node:node package.json package-lock.json ./
RUN npm ci --no-audit --no-fund

COPY --chown=node:node . .

ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000

HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Not through npm, which would stand between the container's stop signal and the service.
CMD ["node", "--import", "tsx", "src/cli/index.ts", "start"]
