# Rasa with its trained model (the light installation, without TensorFlow).
# Build it from the root of the project: docker build -f docker/rasa.Dockerfile .

# Rasa 3.6 runs on Python 3.10 and on nothing newer.
FROM python:3.10-slim-bookworm AS bouw
# The version that made the lock; scripts/opzet.py has the same one.
ARG UV_VERSIE=0.13.8
# Compiled now, because the containers cannot write beside the code.
ENV UV_COMPILE_BYTECODE=1 \
    UV_LINK_MODE=copy \
    UV_NO_CACHE=1 \
    UV_PYTHON=/usr/local/bin/python3 \
    UV_PYTHON_DOWNLOADS=never
RUN pip install --no-cache-dir --root-user-action=ignore "uv==${UV_VERSIE}"
WORKDIR /app/nlu
# The libraries first: a change of our own code leaves this layer as it is.
COPY nlu/pyproject.toml nlu/uv.lock ./
RUN uv sync --frozen --no-dev
ENV PATH=/app/nlu/.venv/bin:$PATH \
    RASA_TELEMETRY_ENABLED=false \
    SAMENSPRAAK_RASA_INSTALLATIE=licht
COPY nlu/start.py nlu/config.yml ./
COPY nlu/componenten componenten
COPY nlu/domain domain
COPY nlu/data data
# Trained here, so that no container trains when it starts, and as the start command trains. Training
# also leaves spaCy's pipeline in .cache, which Rasa reads and could not write; .rasa only serves a
# next training.
RUN python start.py train --config config.yml --domain domain --data data \
        --out modellen --fixed-model-name samenspraak --skip-validation \
    && python -m compileall -q start.py componenten \
    && rm -rf .rasa
# Last, because no model is made from these.
COPY nlu/endpoints.yml nlu/credentials.yml ./

FROM python:3.10-slim-bookworm
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /tmp samenspraak
COPY --from=bouw /app /app
COPY docker/gezond.py /app/docker/gezond.py
ENV PATH=/app/nlu/.venv/bin:$PATH \
    HOME=/tmp \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    RASA_TELEMETRY_ENABLED=false \
    SAMENSPRAAK_RASA_INSTALLATIE=licht
WORKDIR /app/nlu
# A number, so that it can be seen from outside that this is not root.
USER 10001:10001
