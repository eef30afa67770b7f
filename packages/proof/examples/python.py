"""A purchase token with PyJWT."""

import base64
import hashlib
import sys
import time
import uuid

import jwt

file, merchant, buyer, order, api = sys.argv[1:]
now = int(time.time())
claims = {
    "iss": "https://platform.example",
    "aud": api,
    "sub": buyer,
    "merchant": merchant,
    "order": base64.urlsafe_b64encode(hashlib.sha256(order.encode()).digest()).rstrip(b"=").decode(),
    "iat": now,
    "exp": now + 86400,
    "jti": str(uuid.uuid4()),
}
with open(file, encoding="ascii") as key:
    print(jwt.encode(claims, key.read(), algorithm="EdDSA", headers={"typ": "huitou-purchase+jwt"}))
