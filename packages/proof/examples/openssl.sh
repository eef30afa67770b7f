#!/bin/sh
# A purchase token with openssl alone. The ids must have no quotes or backslashes, which ids never do.
set -eu
file=$1 merchant=$2 buyer=$3 order=$4 api=$5

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

now=$(date +%s)
hash=$(printf %s "$order" | openssl dgst -sha256 -binary | base64url)
id=$(openssl rand -hex 16)
header='{"alg":"EdDSA","typ":"huitou-purchase+jwt"}'
claims=$(printf '{"iss":"https://platform.example","aud":"%s","sub":"%s","merchant":"%s","order":"%s","iat":%s,"exp":%s,"jti":"%s"}' \
  "$api" "$buyer" "$merchant" "$hash" "$now" "$((now + 86400))" "$id")

# openssl signs with Ed25519 only what lies in a file.
signed=$(mktemp)
trap 'rm -f "$signed"' EXIT
printf %s.%s "$(printf %s "$header" | base64url)" "$(printf %s "$claims" | base64url)" > "$signed"
printf '%s.%s\n' "$(cat "$signed")" "$(openssl pkeyutl -sign -rawin -inkey "$file" -in "$signed" | base64url)"
