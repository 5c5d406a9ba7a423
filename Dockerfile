FROM python:3.13-slim AS packages

COPY requirements.lock .
RUN python -m venv /opt/venv \
 && /opt/venv/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock


FROM python:3.13-slim

RUN useradd --create-home --uid 1000 monitor
COPY --from=packages /opt/venv /opt/venv
WORKDIR /app
COPY app.py ./
COPY .streamlit .streamlit
COPY data data
COPY components components
COPY pages pages

ENV PATH=/opt/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 AES_LOG=json
USER monitor
EXPOSE 8501
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8501/readyz', timeout=4)"]
CMD ["python", "-m", "streamlit", "run", "app.py", "--server.port=8501", "--server.address=0.0.0.0"]
