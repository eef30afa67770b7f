<?php
// A purchase token with what PHP has by itself.
[, $file, $merchant, $buyer, $order, $api] = $argv;

$base64url = fn (string $bytes): string => rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');

// The seed is the end of an Ed25519 key in PKCS #8.
$der = base64_decode(preg_replace('/-----[^-]+-----|\s/', '', file_get_contents($file)));
$pair = sodium_crypto_sign_seed_keypair(substr($der, -32));

$now = time();
$header = ['alg' => 'EdDSA', 'typ' => 'huitou-purchase+jwt'];
$claims = [
    'iss' => 'https://platform.example',
    'aud' => $api,
    'sub' => $buyer,
    'merchant' => $merchant,
    'order' => $base64url(hash('sha256', $order, true)),
    'iat' => $now,
    'exp' => $now + 86400,
    'jti' => bin2hex(random_bytes(16)),
];
$signed = $base64url(json_encode($header)) . '.' . $base64url(json_encode($claims));
echo $signed . '.' . $base64url(sodium_crypto_sign_detached($signed, sodium_crypto_sign_secretkey($pair))), "\n";
