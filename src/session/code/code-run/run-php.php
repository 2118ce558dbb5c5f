<?php
// Runs each program of a list in this one process, with its environment, and prints what it printed
// or why it ended.
// Debian's packages put the classes elsewhere than Composer, whose file the programs require.
if (stream_resolve_include_path('vendor/autoload.php') === false) {
    mkdir('vendor');
    file_put_contents('vendor/autoload.php', <<<'PHP'
        <?php
        foreach (['Lcobucci/JWT', 'Lcobucci/Clock', 'Firebase/JWT'] as $folder) {
            @include_once "$folder/autoload.php";
        }
        PHP);
}

function ran(array $program): array
{
    foreach (['TOKEN', 'JWT_SECRET', 'JWT_KEY_FILE', 'JWT_PASSPHRASE'] as $name) {
        putenv($name);
    }
    foreach ($program['env'] as $name => $value) {
        putenv("$name=$value");
    }
    $error = null;
    ob_start();
    try {
        require $program['file'];
    } catch (Throwable $thrown) {
        $error = get_class($thrown) . ': ' . $thrown->getMessage();
    }
    return ['out' => trim(ob_get_clean()), 'error' => $error];
}

echo json_encode(array_map('ran', json_decode(file_get_contents($argv[1]), true)), JSON_THROW_ON_ERROR);
