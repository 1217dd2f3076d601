# Everything but Rasa: the page, the action server, the bezorger and the commands.
# Build it from the root of the project: docker build -f docker/app.Dockerfile .

FROM python:3.12-slim-bookworm AS bouw
# The version that made the lock; scripts/opzet.py has the same one.
ARG UV_VERSIE=0.13.8
# Compiled now, because the containers cannot write beside the code.
ENV UV_COMPILE_BYTECODE=1 \
    UV_LINK_MODE=copy \
    UV_NO_CACHE=1 \
    UV_PYTHON=/usr/local/bin/python3 \
    UV_PYTHON_DOWNLOADS=never
RUN pip install --no-cache-dir --root-user-action=ignore "uv==${UV_VERSIE}"
WORKDIR /app
# The libraries first: a change of our own code leaves this layer as it is.
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --no-install-project
COPY README.md LICENSE ./
COPY kennisbank kennisbank
COPY acties acties
COPY bot bot
RUN uv sync --frozen --no-dev && python3 -m compileall -q kennisbank acties bot

FROM python:3.12-slim-bookworm
# The data folder is made here, so that a new volume on it belongs to this user.
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /tmp samenspraak \
    && install -d -o samenspraak -g samenspraak -m 0700 /data
COPY --from=bouw /app /app
COPY docker/gezond.py /app/docker/gezond.py
# Listening everywhere is safe inside a container: docker-compose.yml decides what can be reached. It
# stands here and not there, where SAMENSPRAAK_WEB_ADRES is the address outside.
ENV PATH=/app/.venv/bin:$PATH \
    HOME=/tmp \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    SAMENSPRAAK_DATAMAP=/data \
    SAMENSPRAAK_WEB_ADRES=0.0.0.0 \
    SAMENSPRAAK_ACTIES_ADRES=0.0.0.0
WORKDIR /app
# A number, so that it can be seen from outside that this is not root.
USER 10001:10001
# What search needs is made here: while running, web and acties can write nothing.
RUN python -P -m kennisbank.zoeken /data/index
