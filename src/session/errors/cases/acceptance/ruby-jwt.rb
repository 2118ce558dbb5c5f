# Asks ruby-jwt about each case of the file, at a fixed time, and prints its version and its reports.
require 'json'
require 'jwt'
require 'openssl'

file = JSON.parse(File.read(ENV.fetch('JWT_KEY_FILE')))
moment = Time.at(file['now'])
Time.define_singleton_method(:now) { moment }

report_of = lambda do |one|
  key = one['secret'] || OpenSSL::PKey.read(one['pem'])
  options = { algorithms: one['algorithms'], leeway: one['leeway'], required_claims: one['required'] }
  options.update(iss: one['issuers'], verify_iss: true) unless one['issuers'].empty?
  options.update(aud: one['audiences'], verify_aud: true) unless one['audiences'].empty?
  JWT.decode(one['token'], key, true, options)
  nil
rescue StandardError => e
  "#{e.class}: #{e.message}"
end

puts JSON.generate(version: JWT::VERSION::STRING, reports: file['cases'].map(&report_of))
