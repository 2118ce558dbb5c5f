# Runs each program of a list in this one process, with its environment, and prints what it printed
# or why it ended.
require 'json'
require 'stringio'

results = JSON.parse(File.read(ARGV[0])).map do |program|
  %w[TOKEN JWT_SECRET JWT_KEY_FILE JWT_PASSPHRASE].each { |name| ENV.delete(name) }
  ENV.update(program['env'])
  real, $stdout, error = $stdout, StringIO.new, nil
  begin
    eval(File.read(program['file']), Object.new.instance_eval { binding })
  rescue StandardError, ScriptError => raised
    error = raised.inspect
  end
  out, $stdout = $stdout.string.strip, real
  { out: out, error: error }
end
puts JSON.generate(results)
