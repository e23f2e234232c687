# Adds up what the runners say about themselves: "PASSED FAILED".
{ gsub(/\033\[[0-9;]*m/, "") }
# cargo test: "test result: ok. 12 passed; 0 failed; …"
/^test result: / { passed += $4; failed += $6 }
# The checks in this folder: "checks: 12 passed, 0 failed"
/^checks: [0-9]+ passed, [0-9]+ failed$/ { passed += $2; failed += $4 }
# Tests of node: "# pass 12", "# fail 0"
/^# pass [0-9]+$/ { passed += $3 }
/^# fail [0-9]+$/ { failed += $3 }
# Playwright: "  12 passed (1.2m)"; a flaky test passed at its second try.
/^ +[0-9]+ (passed|flaky)( |$)/ { passed += $1 }
/^ +[0-9]+ (failed|interrupted|did not run)( |$)/ { failed += $1 }
END { print passed + 0, failed + 0 }
