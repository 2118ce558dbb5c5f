// Asks jjwt about each case of the file, at a fixed time, and prints its reports. It has one key and
// no list of algorithms, and each required value is one string.
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Date;
import javax.crypto.spec.SecretKeySpec;

class Asked {
    public static void main(String[] arguments) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode file = mapper.readTree(new File(System.getenv("JWT_KEY_FILE")));
        Date now = new Date(file.get("now").asLong() * 1000);
        ObjectNode out = mapper.createObjectNode();
        out.put("version", Jwts.class.getPackage().getImplementationVersion());
        ArrayNode reports = out.putArray("reports");
        for (JsonNode one : file.get("cases")) reports.add(report(one, now));
        System.out.println(mapper.writeValueAsString(out));
    }

    static String report(JsonNode one, Date now) {
        try {
            JwtParserBuilder parser = Jwts.parser().clock(() -> now).clockSkewSeconds(one.get("leeway").asLong());
            if (one.get("secret").isNull()) parser.verifyWith(publicKey(one.get("pem").asText()));
            else parser.verifyWith(new SecretKeySpec(one.get("secret").asText().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            if (!one.get("issuers").isEmpty()) parser.requireIssuer(one.get("issuers").get(0).asText());
            if (!one.get("audiences").isEmpty()) parser.requireAudience(one.get("audiences").get(0).asText());
            parser.build().parseSignedClaims(one.get("token").asText());
            return null;
        } catch (Exception error) {
            return error.getClass().getName() + ": " + error.getMessage();
        }
    }

    static PublicKey publicKey(String pem) throws Exception {
        byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (java.security.spec.InvalidKeySpecException error) {
            return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(der));
        }
    }
}
