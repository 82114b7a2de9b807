"""What teaches a shell to complete cramptool's words: one script for each shell, printed for the user to load.

Every script asks the program itself, `cramptool --complete WORD...`, with the words typed so far, quotes removed, the
one at the cursor last. The answer has one candidate a line, `candidate<TAB>description`, the description optional;
a single line `/` asks for file names. What is answered stays text: no script evaluates it.
"""

_BASH = r"""# In ~/.bashrc: eval "$(cramptool --show-completion bash)"
_cramptool() {
  local rest=${COMP_LINE:0:COMP_POINT} typed=() gap piece i
  # bash takes --color=al for three words; what stands together on the line is one
  for ((i = 0; i <= COMP_CWORD; i++)); do
    gap=${rest%%[![:space:]]*}
    rest=${rest#"$gap"}
    piece=${COMP_WORDS[i]}
    ((i < COMP_CWORD)) || piece=$rest
    rest=${rest#"$piece"}
    case $piece in
      \"*) piece=${piece#\"} piece=${piece%\"} ;;
      \'*) piece=${piece#\'} piece=${piece%\'} ;;
      *) piece=${piece//\\/} ;;
    esac
    if [[ -n $gap || $i == 0 ]]; then typed+=("$piece"); else typed[${#typed[@]} - 1]+=$piece; fi
  done
  local program=${typed[0]} word=${typed[${#typed[@]} - 1]} answer=/ candidate description
  [[ $program != \~/* ]] || program=$HOME/${program#\~/}
  command -v -- "$program" >/dev/null || program=cramptool
  # after > or < stands a file, whatever the program would say
  if [[ ${COMP_WORDS[COMP_CWORD - 1]} != [\<\>]* ]]; then
    answer=$("$program" --complete "${typed[@]:1}" 2>/dev/null </dev/null) || return 0
  fi
  COMPREPLY=()
  if [[ ${answer%$'\t'} == / ]]; then
    # bash 3 has no compopt, and names files without its help
    compopt -o default 2>/dev/null || while IFS= read -r candidate; do
      [[ -z $candidate ]] || COMPREPLY+=("$(printf %q "$candidate")")
    done <<<"$(compgen -f -- "$2")"
    return 0
  fi
  # of --color=al, readline replaces only what it takes for the word: al
  local before='' descriptions=() longest=0 room
  [[ $word != --*=* || $2 == *=* ]] || before=${word%%=*}=
  while IFS=$'\t' read -r candidate description; do
    [[ -n $candidate && $candidate == "$word"* ]] || continue
    candidate=${candidate#"$before"}
    COMPREPLY+=("$candidate")
    descriptions+=("$description")
    ((${#candidate} <= longest)) || longest=${#candidate}
  done <<<"$answer"
  # only where several are listed (?, ! and @ in ASCII), for elsewhere all of a candidate may be inserted
  case ${COMP_TYPE:-9} in 63 | 33 | 64) ;; *) return 0 ;; esac
  room=$((${COLUMNS:-80} - longest - 6))
  ((${#COMPREPLY[@]} > 1 && room > 9)) || return 0
  for i in "${!COMPREPLY[@]}"; do
    description=${descriptions[i]}
    [[ -n $description ]] || continue
    ((${#description} <= room)) || description=${description:0:room - 3}...
    printf -v "COMPREPLY[i]" '%-*s  (%s)' "$longest" "${COMPREPLY[i]}" "$description"
  done
}
# bash before 4.4 has no nosort
complete -o nosort -F _cramptool cramptool 2>/dev/null || complete -F _cramptool cramptool
"""

_ZSH = r"""#compdef cramptool
# In ~/.zshrc, after compinit: eval "$(cramptool --show-completion zsh)"
# Or save this as _cramptool in a directory of $fpath.
_cramptool() {
  # the completion system has set the options it needs, whatever the user's are; emulate would break _files
  local program=${(Q)words[1]} answer line
  local -a typed candidates
  typed=("${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}")
  [[ $program != \~/* ]] || program=$HOME/${program#\~/}
  whence -- "$program" >/dev/null || program=cramptool
  answer=$("$program" --complete "${typed[@]}" 2>/dev/null </dev/null)
  if [[ ${answer%$'\t'} == / ]]; then
    compset -P 1 '--*='
    _files
    return
  fi
  for line in "${(@f)answer}"; do
    [[ -n $line ]] || continue
    line=${${${line%$'\t'}//\\/\\\\}//:/\\:}
    candidates+=("${line/$'\t'/:}")
  done
  _describe -V -t words word candidates
}
if [[ ${funcstack[1]-} == _cramptool ]]; then
  _cramptool "$@"
elif (( ${+functions[compdef]} )); then
  compdef _cramptool cramptool
else
  print -r -u2 -- 'cramptool: run compinit first, then load the completion'
fi
"""

_FISH = r"""# In ~/.config/fish/config.fish: cramptool --show-completion fish | source
function __cramptool_candidates
    set -l typed (commandline -opc)
    set -l program (string replace -r '^~/' "$HOME/" -- $typed[1])
    command -q -- $program; or set program cramptool
    set -l word (string unescape -- (commandline -ct))
    set -g __cramptool_candidates ($program --complete $typed[2..] "$word" 2>/dev/null </dev/null)
    # where this fails, fish completes file names
    not string match -qr '^/\t?$' -- "$__cramptool_candidates"
end
complete -c cramptool -e
complete -c cramptool -f -k -n __cramptool_candidates -a '$__cramptool_candidates'
"""

SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}
"""The completion script of every shell there is one for, by the shell's name."""
