-- Logs in with wrk, as browsers without a session do: one person after the other, whose forms are given as arguments.
local forms, place = {}, 0

function init(arguments)
  forms = arguments
end

function request()
  place = place % #forms + 1
  return wrk.format("POST", nil, {
    ["Content-Type"] = "application/x-www-form-urlencoded",
    ["Accept"] = "application/json",
    ["Sec-Fetch-Site"] = "same-origin",
  }, forms[place])
end
