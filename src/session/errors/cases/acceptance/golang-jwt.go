// Asks golang-jwt about each case of the file, at a fixed time, and prints its reports. An issuer is one string there.
package main

import (
	"crypto"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type asked struct {
	Token      string
	Secret     *string
	Pem        string
	Algorithms []string
	Issuers    []string
	Audiences  []string
	Leeway     int64
}

func keyOf(one asked) (any, error) {
	if one.Secret != nil {
		return []byte(*one.Secret), nil
	}
	var key crypto.PublicKey
	key, err := jwt.ParseRSAPublicKeyFromPEM([]byte(one.Pem))
	if err != nil {
		key, err = jwt.ParseECPublicKeyFromPEM([]byte(one.Pem))
	}
	return key, err
}

func reportOf(one asked, now int64) *string {
	options := []jwt.ParserOption{
		jwt.WithValidMethods(one.Algorithms),
		jwt.WithLeeway(time.Duration(one.Leeway) * time.Second),
		jwt.WithTimeFunc(func() time.Time { return time.Unix(now, 0) }),
	}
	if len(one.Issuers) > 0 {
		options = append(options, jwt.WithIssuer(one.Issuers[0]))
	}
	if len(one.Audiences) > 0 {
		options = append(options, jwt.WithAudience(one.Audiences...))
	}
	_, err := jwt.Parse(one.Token, func(*jwt.Token) (any, error) { return keyOf(one) }, options...)
	if err == nil {
		return nil
	}
	report := strings.ReplaceAll(err.Error(), "\n", " ")
	return &report
}

func main() {
	var file struct {
		Now   int64
		Cases []asked
	}
	text, err := os.ReadFile(os.Getenv("JWT_KEY_FILE"))
	if err == nil {
		err = json.Unmarshal(text, &file)
	}
	if err != nil {
		panic(err)
	}
	reports := make([]*string, len(file.Cases))
	for at, one := range file.Cases {
		reports[at] = reportOf(one, file.Now)
	}
	out, err := json.Marshal(map[string]any{"reports": reports})
	if err != nil {
		panic(err)
	}
	fmt.Println(string(out))
}
