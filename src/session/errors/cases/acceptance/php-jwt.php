<?php
// Asks firebase/php-jwt about each case of the file, at a fixed time, and prints its reports. It checks
// neither issuer nor audience.
require 'vendor/autoload.php';

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

$file = json_decode(file_get_contents(getenv('JWT_KEY_FILE')), true);
JWT::$timestamp = $file['now'];

$reportOf = static function (array $one): ?string {
    JWT::$leeway = $one['leeway'];
    try {
        JWT::decode($one['token'], new Key($one['secret'] ?? $one['pem'], $one['algorithm']));
    } catch (Throwable $error) {
        return get_class($error) . ': ' . $error->getMessage();
    }
    return null;
};

$composer = Composer\InstalledVersions::class;
$version = class_exists($composer) ? $composer::getPrettyVersion('firebase/php-jwt') : null;
echo json_encode(
    ['version' => $version, 'reports' => array_map($reportOf, $file['cases'])],
    JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR,
);
