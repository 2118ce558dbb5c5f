<?php
// Asks lcobucci/jwt about each case of the file, at a fixed time, and prints its reports. It has one
// signer, and a required audience is one string.
require 'vendor/autoload.php';

use Lcobucci\Clock\FrozenClock;
use Lcobucci\JWT\JwtFacade;
use Lcobucci\JWT\Signer;
use Lcobucci\JWT\Signer\Key\InMemory;
use Lcobucci\JWT\Validation\Constraint;
use Lcobucci\JWT\Validation\RequiredConstraintsViolated;

$file = json_decode(file_get_contents(getenv('JWT_KEY_FILE')), true);
$clock = new FrozenClock(new DateTimeImmutable('@' . $file['now']));
$signers = [
    'HS256' => new Signer\Hmac\Sha256(),
    'RS256' => new Signer\Rsa\Sha256(),
    'ES256' => new Signer\Ecdsa\Sha256(),
];

$reportOf = static function (array $one) use ($clock, $signers): ?string {
    $constraints = [];
    if ($one['issuers'] !== []) {
        $constraints[] = new Constraint\IssuedBy(...$one['issuers']);
    }
    if ($one['audiences'] !== []) {
        $constraints[] = new Constraint\PermittedFor($one['audiences'][0]);
    }
    try {
        (new JwtFacade())->parse(
            $one['token'],
            new Constraint\SignedWith($signers[$one['algorithm']], InMemory::plainText($one['secret'] ?? $one['pem'])),
            new Constraint\LooseValidAt($clock, new DateInterval('PT' . $one['leeway'] . 'S')),
            ...$constraints,
        );
    } catch (RequiredConstraintsViolated $error) {
        return get_class($error) . ': ' . implode(', ', array_map(static fn ($each) => $each->getMessage(), $error->violations()));
    } catch (Throwable $error) {
        return get_class($error) . ': ' . $error->getMessage();
    }
    return null;
};

$composer = Composer\InstalledVersions::class;
$version = class_exists($composer) ? $composer::getPrettyVersion('lcobucci/jwt') : null;
echo json_encode(
    ['version' => $version, 'reports' => array_map($reportOf, $file['cases'])],
    JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR,
);
